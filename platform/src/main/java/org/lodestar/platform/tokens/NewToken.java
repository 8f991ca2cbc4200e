package org.lodestar.platform.tokens;

import java.util.Set;
import org.lodestar.platform.districts.Refused;

/**
 * What a token to be made is like. {@link Refused} where a name or scopes are missing or the days are out of bounds.
 *
 * @param name what uses it, like {@code SIS}
 * @param days how long it works, 1 to {@link #MOST_DAYS}
 */
public record NewToken(String name, ActsAs actsAs, Set<TokenScope> scopes, int days) {
    public static final int USUAL_DAYS = 90;
    public static final int MOST_DAYS = 366;
    public static final int LONGEST_NAME = 60;

    public NewToken {
        name = name.strip();
        scopes = Set.copyOf(scopes);
        if (name.isEmpty()) throw new Refused("Give the token a name: what will use it?");
        if (name.length() > LONGEST_NAME) {
            throw new Refused("This name is too long: at most " + LONGEST_NAME + " characters.");
        }
        if (scopes.isEmpty()) throw new Refused("Choose at least one thing that the token may be used for.");
        if (days < 1 || days > MOST_DAYS) throw new Refused("A token works for 1 to " + MOST_DAYS + " days.");
    }
}
