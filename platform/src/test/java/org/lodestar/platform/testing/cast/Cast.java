package org.lodestar.platform.testing;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Me;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A new district with schools, people and students, made as they are named; each call is a transaction of its own. */
public final class Cast {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final UUID district = UUID.randomUUID();

    private Cast(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    public static Cast inANewDistrict(JdbcClient jdbc, PlatformTransactionManager transactions) {
        var cast = new Cast(jdbc, transactions);
        cast.write(
                "insert into districts (id, key, name) values (?, ?, 'Test district')",
                cast.district,
                "" + cast.district);
        return cast;
    }

    public UUID district() {
        return district;
    }

    public UUID school(String name) {
        var id = UUID.randomUUID();
        write(
                "insert into schools (id, district_id, source_id, name, kind) values (?, ?, ?, ?, 'school')",
                id,
                district,
                "" + id,
                name);
        return id;
    }

    /** {@code name}: given and family name; {@code school} null: the role holds in the whole district. */
    public SignedIn person(String name, String role, @Nullable UUID school) {
        var id = UUID.randomUUID();
        var names = name.split(" ", 2);
        write(
                "insert into staff_members (id, district_id, source_id, given_name, family_name) values (?, ?, ?, ?, ?)",
                id,
                district,
                "" + id,
                names[0],
                names[1]);
        var person = new SignedIn(UUID.randomUUID(), district, id, name, id + "@test", "", true, Set.of());
        alsoIs(person, role, school);
        return person;
    }

    public void alsoIs(SignedIn person, String role, @Nullable UUID school) {
        write(
                "insert into staff_roles (district_id, staff_member_id, role, school_id) values (?, ?, ?, ?)",
                district,
                idOf(person),
                role,
                school);
    }

    /** Takes all roles away, as when somebody leaves the school. */
    public void leaves(SignedIn person) {
        write("delete from staff_roles where staff_member_id = ?", idOf(person));
    }

    public UUID student(String name, @Nullable UUID school) {
        var id = UUID.randomUUID();
        var names = name.split(" ", 2);
        write(
                "insert into students (id, district_id, source_id, given_name, family_name, school_id) values (?, ?, ?, ?, ?, ?)",
                id,
                district,
                "" + id,
                names[0],
                names[1],
                school);
        return id;
    }

    public <T> T as(SignedIn person, Supplier<T> work) {
        return Me.as(person, work);
    }

    public void as(SignedIn person, Runnable work) {
        Me.as(person, () -> {
            work.run();
            return true;
        });
    }

    /** Nobody is signed in, as when a timer goes off. */
    public <T> T machine(Supplier<T> work) {
        return DistrictScope.call(district, work);
    }

    public void machine(Runnable work) {
        DistrictScope.run(district, work);
    }

    /** One value of a query over this district's rows. */
    public <T> T one(Class<T> type, String sql, UUID id) {
        return machine(() -> transaction.execute(
                status -> jdbc.sql(sql).param("id", id).query(type).single()));
    }

    public static UUID idOf(SignedIn person) {
        return Objects.requireNonNull(person.staffId());
    }

    private void write(String sql, @Nullable Object... values) {
        machine(() -> transaction.executeWithoutResult(
                status -> jdbc.sql(sql).params(Arrays.asList(values)).update()));
    }
}
