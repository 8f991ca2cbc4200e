package org.lodestar.platform.testing;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.District;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.districts.School;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Roles;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes districts that are only one test's, each with two schools and staff (see {@link TestDistrict}). */
@TestComponent
public class TestDistricts {
    private final Districts districts;
    private final Roles roles;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    TestDistricts(Districts districts, Roles roles, JdbcClient sql, PlatformTransactionManager transactions) {
        this.districts = districts;
        this.roles = roles;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** At North School one person of each role of {@link Roles}; at South a teacher and a coordinator; one administrator of all. */
    public TestDistrict fresh() {
        var district = inTransaction(() ->
                districts.create("test-" + UUID.randomUUID(), "Test District", ZoneId.of("America/Los_Angeles"), "en"));
        return DistrictScope.call(district.id(), () -> inTransaction(() -> fill(district)));
    }

    private TestDistrict fill(District district) {
        var north = school(district, "North School");
        var south = school(district, "South School");
        Map<String, SignedIn> staff = new LinkedHashMap<>();
        for (var role : roles.labels().keySet()) {
            staff.put(role, person(district, "North", role, role.equals("admin") ? null : north));
        }
        staff.put("south-teacher", person(district, "South", "teacher", south));
        staff.put("south-coordinator", person(district, "South", "coordinator", south));
        return new TestDistrict(this, district, north, south, staff);
    }

    private School school(District district, String name) {
        var school = new School(UUID.randomUUID(), name, name, "school", true);
        sql.sql("insert into schools (id, district_id, source_id, name, kind) values (?, ?, ?, ?, 'school')")
                .params(school.id(), district.id(), name, name)
                .update();
        return school;
    }

    /** A further staff member, named like {@code "North Teacher"}; {@code school} null: in the whole district. */
    SignedIn person(District district, String givenName, String role, @Nullable School school) {
        var id = UUID.randomUUID();
        var email = givenName.toLowerCase() + "." + role + "." + id + "@test.example";
        sql.sql("insert into staff_members (id, district_id, source_id, given_name, family_name, email)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, district.id(), id.toString(), givenName, roles.label(role), email)
                .update();
        sql.sql("insert into staff_roles (district_id, staff_member_id, school_id, role) values (?, ?, ?, ?)")
                .params(district.id(), id, school == null ? null : school.id(), role)
                .update();
        return new SignedIn(
                UUID.randomUUID(),
                district.id(),
                id,
                givenName + " " + roles.label(role),
                email,
                "{noop}lodestar",
                true,
                authorities("ROLE_STAFF"));
    }

    private static Set<GrantedAuthority> authorities(String... names) {
        return Stream.of(names).map(SimpleGrantedAuthority::new).collect(Collectors.toSet());
    }

    JdbcClient sql() {
        return sql;
    }

    /** For the district in force; for none where none is. */
    public <T> T inTransaction(java.util.function.Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
