package org.lodestar.platform.signin;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in by address and password, for the sign-in page and for calls with Basic authentication alike. Whether the
 * address is unknown, the password wrong or the person gone, the answer is the same and takes as long.
 */
@Component
public class SigningIn {
    private static final String WRONG = "The email or the password is not right.";

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Tries tries;
    private final FamiliarPlaces places;
    private final SignInChoices choices;
    private final Audit audit;
    private final String nobodysHash;

    SigningIn(
            Accounts accounts,
            PasswordEncoder passwords,
            Tries tries,
            FamiliarPlaces places,
            SignInChoices choices,
            Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tries = tries;
        this.places = places;
        this.choices = choices;
        this.audit = audit;
        this.nobodysHash = passwords.encode("nobody's password");
    }

    /**
     * The person, without their password's hash.
     *
     * @param from the address of the machine that asks
     * @throws TooManyTries before anything is looked at
     * @throws BadCredentialsException for all that does not fit
     * @throws NotThisWay where the password is right and the district does not want passwords
     */
    public SignedIn withPassword(String email, String password, String from) {
        var person = whoKnows(email, password, from);
        choices.mustAllowPasswords(person);
        return person;
    }

    /** As {@link #withPassword}, whether or not the district wants people to come in so. */
    SignedIn whoKnows(String email, String password, String from) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        var account = account(address);
        var familiar = account.filter(person -> Me.as(person, () -> places.knows(person.accountId(), from)))
                .isPresent();
        tries.count(address, from, familiar);
        var hash = account.map(SignedIn::passwordHash).filter(kept -> !kept.isEmpty());
        var fits = passwords.matches(password, hash.orElse(nobodysHash)) && hash.isPresent();
        if (!fits || !account.filter(SignedIn::enabled).isPresent()) {
            failed(account);
            throw new BadCredentialsException(WRONG);
        }
        var person = account.get();
        tries.succeeded(address, from, familiar);
        if (passwords.upgradeEncoding(person.passwordHash())) {
            Me.as(person, () -> {
                accounts.keepPassword(person.accountId(), password);
                return true;
            });
        }
        return person.withoutPassword();
    }

    private Optional<SignedIn> account(String address) {
        try {
            return Optional.of(accounts.loadUserByUsername(address));
        } catch (UsernameNotFoundException nobody) {
            return Optional.empty();
        }
    }

    private void failed(Optional<SignedIn> account) {
        var who = account.map(person -> person.accountId().toString()).orElse("nobody");
        if (!tries.isWorthTelling(who)) return;
        account.map(SignedIn::districtId)
                .ifPresentOrElse(
                        district -> DistrictScope.run(district, () -> tell(account.get())),
                        () -> audit.record("failed sign-in", "account", who, null, Map.of()));
    }

    private void tell(SignedIn person) {
        audit.record("failed sign-in", "staff member", String.valueOf(person.staffId()), null, Map.of());
    }
}
