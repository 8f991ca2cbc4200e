package org.lodestar.platform.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The passkeys of people: proving who somebody is by a key that never leaves their device. */
@Component
public class Passkeys {
    private static final int MOST = 20;

    private final PasskeyRows rows;
    private final Accounts accounts;
    private final SignInChoices choices;
    private final Tries tries;
    private final Audit audit;

    Passkeys(PasskeyRows rows, Accounts accounts, SignInChoices choices, Tries tries, Audit audit) {
        this.rows = rows;
        this.accounts = accounts;
        this.choices = choices;
        this.tries = tries;
        this.audit = audit;
    }

    /** By what the device calls it, before anybody is known. */
    public Optional<Passkey> find(byte[] credentialId) {
        return rows.owner(credentialId)
                .map(accounts::byId)
                .flatMap(owner -> of(owner).stream()
                        .filter(each -> Arrays.equals(each.credentialId(), credentialId))
                        .findFirst());
    }

    /** Somebody's, oldest first. */
    public List<Passkey> of(SignedIn person) {
        return Me.as(person, () -> rows.of(person.accountId()));
    }

    /** {@link Refused} where there are too many. */
    public void add(SignedIn person, Passkey passkey) {
        if (of(person).size() >= MOST) throw new Refused("You have " + MOST + " passkeys. Remove one you do not use.");
        Me.as(person, () -> {
            rows.add(passkey, person.districtId());
            audit.record("added passkey", "account", person.accountId().toString(), null, Map.of());
            return true;
        });
    }

    public void remove(SignedIn person, Passkey passkey) {
        Me.as(person, () -> {
            if (rows.remove(person.accountId(), passkey.credentialId()))
                audit.record("removed passkey", "account", person.accountId().toString(), null, Map.of());
            return true;
        });
    }

    /** A proof with it was right; its counters moved on. */
    public void used(Passkey passkey) {
        Me.as(accounts.byId(passkey.account()), () -> {
            rows.used(passkey);
            return true;
        });
    }

    /** {@link TooManyTries} where somebody tries too often from there. */
    public void countTry(String from) {
        tries.count("sign-in by passkey", from);
    }

    /**
     * The person whose passkey proved it.
     *
     * @throws BadCredentialsException for somebody who may not sign in, not told apart from an unknown passkey
     * @throws NotThisWay where the district wants its own sign-in only
     */
    public SignedIn owner(UUID account) {
        SignedIn person;
        try {
            person = accounts.byId(account);
        } catch (UsernameNotFoundException gone) {
            throw new BadCredentialsException("No such passkey");
        }
        if (!person.enabled()) throw new BadCredentialsException("No such passkey");
        choices.mustAllowPasswords(person);
        return person.withoutPassword();
    }
}
