package org.lodestar.platform.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Proving once more who one is, before a deed that would hurt most in the hands of somebody who found a session open. It
 * counts for this session and for {@link #LASTS}; signing in by password or passkey counts too.
 */
@Component
public class Proof {
    public static final Duration LASTS = Duration.ofMinutes(5);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final String ANOTHER = "That is somebody else. Prove that it is you, or sign out first.";

    private final SignIns signIns;
    private final SigningIn signingIn;
    private final Passkeys passkeys;
    private final SignInChoices choices;
    private final Accounts accounts;
    private final Districts districts;

    Proof(
            SignIns signIns,
            SigningIn signingIn,
            Passkeys passkeys,
            SignInChoices choices,
            Accounts accounts,
            Districts districts) {
        this.signIns = signIns;
        this.signingIn = signingIn;
        this.passkeys = passkeys;
        this.choices = choices;
        this.accounts = accounts;
        this.districts = districts;
    }

    /**
     * By what somebody can prove it.
     *
     * @param district the key of the district whose own sign-in can ask them again; null where it has none
     */
    public record Ways(
            boolean password, boolean passkey, @Nullable String district) {
        public boolean none() {
            return !password && !passkey && district == null;
        }
    }

    public Ways of(SignedIn person) {
        var account = accounts.byId(person.accountId());
        return new Ways(
                !account.email().isEmpty() && !account.passwordHash().isEmpty(),
                !passkeys.of(person).isEmpty(),
                district(person.districtId()));
    }

    private @Nullable String district(@Nullable UUID id) {
        if (id == null) return null;
        return DistrictScope.call(
                id,
                () -> choices.current().elsewhere() == null
                        ? null
                        : districts.current().key());
    }

    /** Whether the person of this session proved it a moment ago. */
    public boolean isFresh(SignedIn person, UUID session) {
        return Me.as(person, () -> signIns.provedWithin(LASTS, person, session));
    }

    /** {@link Refused} where it is wrong, or was tried too often; it counts as a try to sign in. */
    public void byPassword(SignedIn person, UUID session, String password, String from) {
        try {
            signingIn.whoKnows(accounts.byId(person.accountId()).email(), password, from);
        } catch (TooManyTries refused) {
            throw new Refused(String.valueOf(refused.getMessage()));
        } catch (AuthenticationException wrong) {
            throw new Refused("That is not your password.");
        }
        proved(person, session);
    }

    /** @param owner the account whose passkey just proved it; {@link Refused} where that is somebody else's */
    public void byPasskey(SignedIn person, UUID session, UUID owner) {
        if (!owner.equals(person.accountId())) throw new Refused(ANOTHER);
        proved(person, session);
    }

    /**
     * @param known whom the district's sign-in told about
     * @param sent when the person was sent there
     * @param asked when it last asked them who they are, as it says; null where it does not say
     * @throws NotThisWay where it is somebody else, or was not asked since
     */
    public void byDistrict(SignedIn person, UUID session, SignedIn known, Instant sent, @Nullable Instant asked) {
        if (!known.accountId().equals(person.accountId())) throw new NotThisWay(ANOTHER);
        if (asked == null || asked.isBefore(sent.minus(CLOCKS_DIFFER))) {
            throw new NotThisWay(
                    "Your district's sign-in did not ask you again who you are, or does not say when it did."
                            + " Use a passkey or your password here. If you have neither, ask your administrator for a link:"
                            + " with it you choose a password.");
        }
        proved(person, session);
    }

    private void proved(SignedIn person, UUID session) {
        Me.as(person, () -> {
            signIns.proved(person, session);
            return true;
        });
    }
}
