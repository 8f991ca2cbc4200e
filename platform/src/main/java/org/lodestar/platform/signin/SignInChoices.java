package org.lodestar.platform.signin;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.secrets.SecretBox;
import org.lodestar.platform.settings.DistrictSettings;
import org.lodestar.platform.signin.SignInSettings.Elsewhere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a district chose for signing in, and changing it. */
@Component
public class SignInChoices {
    private static final String NAME = "sign-in";

    private final DistrictSettings settings;
    private final SecretBox secrets;
    private final Me me;
    private final JdbcClient sql;

    SignInChoices(DistrictSettings settings, SecretBox secrets, Me me, JdbcClient sql) {
        this.settings = settings;
        this.secrets = secrets;
        this.me = me;
        this.sql = sql;
    }

    /** Of the district in force. */
    public SignInSettings current() {
        return settings.read(NAME, SignInSettings.UNSET);
    }

    /**
     * Changes what the district in force chose.
     *
     * @param secret what to keep as the provider's secret; null to go on with the one that is kept
     */
    @Transactional
    public void change(boolean passwords, @Nullable Elsewhere elsewhere, @Nullable String secret) {
        me.need(Right.MANAGE_SETTINGS);
        if (elsewhere == null && !passwords) {
            throw new Refused("Nobody could sign in any more. Keep passwords, or set up the district's own sign-in.");
        }
        if (!passwords && !hasBeenUsed()) {
            throw new Refused(
                    "Keep passwords until somebody has signed in through the district, so that you know it works. Then come back and switch them off.");
        }
        settings.write(NAME, new SignInSettings(passwords, elsewhere == null ? null : checked(elsewhere, secret)));
    }

    private boolean hasBeenUsed() {
        return sql.sql("select exists (select from sign_ins where how = 'district'"
                        + " and started_at > now() - interval '30 days')")
                .query(Boolean.class)
                .single();
    }

    private Elsewhere checked(Elsewhere given, @Nullable String secret) {
        if (given.issuer().isBlank()) throw new Refused("Give the address of the sign-in (the issuer).");
        if (given.clientId().isBlank()) throw new Refused("Give the client id that the sign-in has for Lodestar.");
        var before = current().elsewhere();
        var kept = before == null ? null : before.sealedSecret();
        if (secret == null && kept == null) throw new Refused("Give the client secret.");
        if (secret == null
                && before != null
                && !before.issuer().equals(given.issuer().strip())) {
            throw new Refused("The sign-in's address changed, so give the client secret again.");
        }
        return new Elsewhere(
                address(given.issuer().strip()),
                given.clientId().strip(),
                secret == null ? Objects.requireNonNull(kept) : secrets.seal(secret.strip(), about()),
                given.button().isBlank()
                        ? "Sign in with your district"
                        : given.button().strip(),
                domains(given.domains()),
                given.claim(),
                given.trustsAddresses());
    }

    private static String address(String issuer) {
        try {
            var uri = URI.create(issuer);
            if (uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null) return issuer;
        } catch (IllegalArgumentException unreadable) {
            // said below
        }
        throw new Refused("'" + issuer + "' is no address of a sign-in. It looks like https://accounts.google.com.");
    }

    private static List<String> domains(List<String> given) {
        return given.stream()
                .map(each -> each.strip().toLowerCase(Locale.ROOT).replaceFirst("^@", ""))
                .filter(each -> !each.isEmpty())
                .peek(each -> {
                    if (!each.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"))
                        throw new Refused("'" + each + "' is not the part of an address behind the @.");
                })
                .distinct()
                .toList();
    }

    /** The provider's secret, readable; for the district in force. */
    public String secretOf(Elsewhere elsewhere) {
        return secrets.open(elsewhere.sealedSecret(), about());
    }

    private static String about() {
        return "sign-in " + DistrictScope.require();
    }

    /** {@link NotThisWay} where the person's district wants no passwords. */
    public void mustAllowPasswords(SignedIn person) {
        var district = person.districtId();
        if (district == null) return;
        var chosen = DistrictScope.call(district, this::current);
        if (!chosen.passwords()) {
            throw new NotThisWay("Your district does not use passwords here. Sign in through your district instead.");
        }
    }

    /** A district's own sign-in, as offered before anybody is known. */
    public record Offer(String key, String district, String button) {}

    /** The districts whose people have such an address; by name. */
    @Transactional(readOnly = true)
    public List<Offer> offersFor(String email) {
        return sql.sql("select key, name as district, button from districts_of_domain(?)")
                .param(email.strip().replaceFirst(".*@", ""))
                .query(Offer.class)
                .list();
    }
}
