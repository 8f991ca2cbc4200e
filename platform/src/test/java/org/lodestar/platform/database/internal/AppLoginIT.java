package org.lodestar.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.platform.database.CannotStart;
import org.lodestar.platform.database.DatabaseAddress;
import org.lodestar.platform.testing.TestPostgres;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@WithPostgres
class AppLoginIT {
    @Autowired
    JdbcClient sql;

    @Autowired
    SchemaOwner owner;

    @Autowired
    Secrets secrets;

    @Test
    void theProductWorksAsALoginThatOwnsNothingAndCannotPassBy() {
        assertThat(sql.sql("select session_user || ' ' || current_user")
                        .query(String.class)
                        .single())
                .isEqualTo("lodestar_app_postgres lodestar_app_postgres");
        assertThat(names("select relname from pg_class where pg_has_role(session_user, relowner, 'member')"))
                .isEmpty();
        assertThat(names("select proname from pg_proc where pg_has_role(session_user, proowner, 'member')"))
                .isEmpty();
        assertThat(names("select rolname from pg_roles where pg_has_role(session_user, oid, 'member')"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset role", "set role none", "reset session authorization"})
    void goingBackLeadsNowhereElse(String statement) {
        sql.sql(statement).update();
        assertThat(sql.sql("select current_user").query(String.class).single()).isEqualTo("lodestar_app_postgres");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role postgres",
                "set session authorization postgres",
                "set row_security = off; select count(*) from students",
                "alter table students disable row level security",
                "drop policy district_only on students",
                "truncate students",
                "create table mine (id int)",
                "create temporary table lodestar_secrets (id int)",
                "select * from lodestar_secrets",
                "delete from districts",
                "grant postgres to lodestar_app_postgres",
                "alter role lodestar_app_postgres bypassrls",
                "select pg_read_file('/etc/passwd')",
                "copy (select 1) to program 'true'",
            })
    void whatWouldOpenTheWallIsForbidden(String statement) {
        assertThatThrownBy(() -> sql.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|affected by row-level security).*");
    }

    @Test
    void everyNodeHasTheSameLoginAndAChangedPasswordIsMended() throws SQLException {
        var first = login(new MockEnvironment());
        execute("alter role lodestar_app_postgres password 'another'");
        assertThat(login(new MockEnvironment())).isEqualTo(first);
        assertThat(first.toString()).doesNotContain(secrets.loginPassword());
        assertThat(secrets.toString()).doesNotContain(secrets.loginPassword());
    }

    @ParameterizedTest
    @CsvSource({
        "superuser, is a superuser",
        "bypassrls, may bypass row-level security",
        "createrole, may make other logins",
        "'in role specimen_owner', owns tables",
        "inherit, is not a member of lodestar_app",
    })
    void aLoginThatCouldPassByIsRefusedAtTheStart(String what, String said) throws SQLException {
        execute(
                "create role specimen_owner",
                "create table specimen (id int)",
                "alter table specimen owner to specimen_owner",
                "create role specimen_login login " + what,
                "grant connect on database postgres to specimen_login");
        try {
            assertThatThrownBy(
                            () -> login(new MockEnvironment().withProperty("DATABASE_APP_USERNAME", "specimen_login")))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("The database login specimen_login " + said);
        } finally {
            execute(
                    "drop table specimen",
                    "revoke connect on database postgres from specimen_login",
                    "drop role specimen_login",
                    "drop role specimen_owner");
        }
    }

    @Test
    void anOwnLoginThatIsNothingElseWillDo() throws SQLException {
        execute(
                "create role specimen_fine login in role lodestar_app",
                "grant connect on database postgres to specimen_fine");
        try {
            assertThat(login(new MockEnvironment().withProperty("DATABASE_APP_USERNAME", "specimen_fine"))
                            .user())
                    .isEqualTo("specimen_fine");
        } finally {
            execute("revoke connect on database postgres from specimen_fine", "drop role specimen_fine");
        }
    }

    @Test
    void aLoginThatTheServerDoesNotKnowIsASentence() {
        assertThatThrownBy(() -> login(new MockEnvironment().withProperty("DATABASE_APP_USERNAME", "nobody")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("does not let the login nobody in");
    }

    @Test
    void whoSignsInIsNotTakenFromTheAddress() {
        assertThat(Stream.of(
                                "jdbc:postgresql://db/x?user=a&password=b",
                                "jdbc:postgresql://db/x?ssl=true&user=a",
                                "jdbc:postgresql://db/x?user=a&ssl=true&password=b",
                                "jdbc:postgresql://db/x?sslpassword=c")
                        .map(url -> new DatabaseAddress(url, "a", "b").as("app", "c")))
                .containsExactly(
                        new DatabaseAddress("jdbc:postgresql://db/x", "app", "c"),
                        new DatabaseAddress("jdbc:postgresql://db/x?ssl=true", "app", "c"),
                        new DatabaseAddress("jdbc:postgresql://db/x?ssl=true", "app", "c"),
                        new DatabaseAddress("jdbc:postgresql://db/x?sslpassword=c", "app", "c"));
    }

    @Test
    void twoInstallationsOnOneServerHaveTwoLogins() {
        assertThat(List.of("one", "another", "x".repeat(60) + "1", "x".repeat(60) + "2"))
                .extracting(name -> new Secrets(new byte[1], new byte[1], name).loginName())
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeLessThan(64));
    }

    private DatabaseAddress login(MockEnvironment settings) {
        return new AppLogin(owner, secrets).address(settings);
    }

    private List<String> names(String query) {
        return sql.sql(query).query(String.class).list();
    }

    private static void execute(String... statements) throws SQLException {
        try (var connection = new DatabaseAddress(TestPostgres.url(), null, null).connect();
                var statement = connection.createStatement()) {
            for (var each : statements) statement.execute(each);
        }
    }
}
