package org.lodestar.platform.signin;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.signin.SignInSettings.Claim;
import org.lodestar.platform.signin.SignInSettings.Elsewhere;
import org.springframework.stereotype.Component;

/**
 * Whom of the roster a district's own sign-in tells about. Looked for in that district only: the same address in another
 * district is another person.
 */
@Component
public class RosterMatch {
    private static final String UNKNOWN =
            "Your district knows you, but the roster here does not. Ask your administrator to look whether you are in it.";

    private final Districts districts;
    private final SignInChoices choices;
    private final RosterAccounts roster;
    private final Accounts accounts;

    RosterMatch(Districts districts, SignInChoices choices, RosterAccounts roster, Accounts accounts) {
        this.districts = districts;
        this.choices = choices;
        this.roster = roster;
        this.accounts = accounts;
    }

    /**
     * @param district its key
     * @param claims what the provider tells; proven to come from it
     * @throws NotThisWay where it is nobody of the roster, or nobody who may come in
     */
    public SignedIn person(String district, Map<String, Object> claims) {
        var found = districts.find(district).orElseThrow(() -> new NotThisWay(UNKNOWN));
        var account = DistrictScope.call(found.id(), () -> account(claims));
        var person = accounts.byId(account);
        if (!person.enabled()) throw new NotThisWay("You may not sign in here. Ask your administrator.");
        if (!found.id().equals(person.districtId())) throw new IllegalStateException("A person of another district");
        return person.withoutPassword();
    }

    private UUID account(Map<String, Object> claims) {
        var elsewhere = choices.current().elsewhere();
        if (elsewhere == null) throw new NotThisWay("Your district has no sign-in of its own here.");
        var people = elsewhere.claim() == Claim.EMAIL
                ? roster.withEmail(email(elsewhere, claims))
                : roster.withSourceId(text(claims, elsewhere.claim().key()));
        if (people.size() != 1) throw new NotThisWay(UNKNOWN);
        return roster.account(people.get(0));
    }

    private static String email(Elsewhere elsewhere, Map<String, Object> claims) {
        var email = text(claims, "email").toLowerCase(Locale.ROOT);
        if (!elsewhere.trustsAddresses() && !isTrue(claims.get("email_verified"))) {
            throw new NotThisWay("Your district's sign-in does not say that your email address is verified.");
        }
        var allowed = elsewhere.domains();
        if (!allowed.isEmpty() && !allowed.contains(email.replaceFirst(".*@", ""))) {
            throw new NotThisWay("Use the account that your district gave you.");
        }
        return email;
    }

    private static boolean isTrue(@org.jspecify.annotations.Nullable Object claim) {
        return Boolean.TRUE.equals(claim) || "true".equals(claim);
    }

    private static String text(Map<String, Object> claims, String name) {
        if (claims.get(name) instanceof String text && !text.isBlank()) return text.strip();
        throw new NotThisWay("Your district's sign-in does not say your " + name + ". Tell your administrator.");
    }
}
