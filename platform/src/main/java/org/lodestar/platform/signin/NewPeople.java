package org.lodestar.platform.signin;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.signin.SignInLinks.Made;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People who are in no roster: a first administrator, somebody who works for a provider. Their source id says so. */
@Component
@Transactional
class NewPeople {
    private static final String ADMINISTRATORS =
            " from accounts a join staff_members s on s.id = a.staff_member_id and s.active join staff_roles r"
                    + " on r.staff_member_id = s.id and r.role = 'admin' and r.school_id is null where a.enabled ";

    private final JdbcClient sql;
    private final Accounts accounts;
    private final SignInLinks links;
    private final Audit audit;

    NewPeople(JdbcClient sql, Accounts accounts, SignInLinks links, Audit audit) {
        this.sql = sql;
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
    }

    List<String> administrators() {
        return sql.sql("select coalesce(a.email, s.email)" + ADMINISTRATORS + "order by 1")
                .query(String.class)
                .list();
    }

    boolean hasAdministratorWithPassword() {
        return sql.sql("select exists (select" + ADMINISTRATORS + "and a.password_hash is not null)")
                .query(Boolean.class)
                .single();
    }

    /** {@link Refused} where a name is missing or the address is taken. */
    UUID add(String givenName, String familyName, String email) {
        if (givenName.isBlank() || familyName.isBlank()) throw new Refused("Give both names.");
        var id = UUID.randomUUID();
        sql.sql("insert into staff_members (id, district_id, source_id, given_name, family_name, email)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        DistrictScope.require(),
                        "local:" + id,
                        givenName.strip(),
                        familyName.strip(),
                        email.strip())
                .update();
        audit.record("added person", "staff member", id.toString(), null, Map.of());
        return id;
    }

    Made administrator(String givenName, String familyName, String email) {
        var id = add(givenName, familyName, email);
        sql.sql("insert into staff_roles (district_id, staff_member_id, role) values (?, ?, 'admin')")
                .params(DistrictScope.require(), id)
                .update();
        return links.make(accounts.open(email, id));
    }
}
