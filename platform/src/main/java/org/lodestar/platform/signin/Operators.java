package org.lodestar.platform.signin;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.District;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.signin.SignInLinks.Made;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who run the installation: who they are, letting one more in, taking one out. For operators, and for the start. */
@Component
@Transactional
public class Operators {
    private final JdbcClient sql;
    private final Districts districts;
    private final Accounts accounts;
    private final SignInLinks links;
    private final Audit audit;

    Operators(JdbcClient sql, Districts districts, Accounts accounts, SignInLinks links, Audit audit) {
        this.sql = sql;
        this.districts = districts;
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
    }

    /** One who runs the installation. */
    public record Operator(UUID id, String email, boolean hasPassword) {}

    /** By address. */
    public List<Operator> all() {
        mustBeOperatorOrMachine();
        return sql.sql("select id, email, has_password from operators() order by email")
                .query(Operator.class)
                .list();
    }

    /** A link for an operator, who is made where there is none with this address. */
    public Made invite(String email) {
        mustBeOperatorOrMachine();
        return links.make(find(email).orElseGet(() -> {
            accounts.openOperator(email);
            return find(email).orElseThrow();
        }));
    }

    private java.util.Optional<UUID> find(String email) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(operator -> operator.email().equals(address))
                .map(Operator::id)
                .findFirst();
    }

    /** Makes a district that nobody belongs to yet. {@link Refused} where the key or the name will not do. */
    public District openDistrict(String key, String name, ZoneId timeZone, String language) {
        mustBeOperatorOrMachine();
        if (!key.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new Refused(
                    "A key is made of small letters, digits and hyphens, begins with a letter and has 2 to 40 of them.");
        }
        if (name.isBlank()) throw new Refused("Give the district's name.");
        var district = districts.create(key, name.strip(), timeZone, language);
        audit.record("opened district", "district", district.id().toString(), null, Map.of("key", key));
        return district;
    }

    /** Takes an operator out; their sessions end. {@link Refused} for oneself, so one always remains. */
    public void remove(UUID operator) {
        mustBeOperatorOrMachine();
        if (signedIn() instanceof SignedIn me && me.accountId().equals(operator)) {
            throw new Refused("You cannot take yourself out. Another operator can.");
        }
        sql.sql("select remove_operator(?)")
                .param(operator)
                .query((row, number) -> true)
                .list();
        audit.record("removed operator", "account", operator.toString(), null, Map.of());
    }

    static void mustBeOperatorOrMachine() {
        var person = signedIn();
        if (person instanceof SignedIn someone && someone.districtId() != null
                || DistrictScope.current().isPresent()) {
            throw new AccessDeniedException("This is for operators");
        }
    }

    private static @org.jspecify.annotations.Nullable Object signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getPrincipal();
    }
}
