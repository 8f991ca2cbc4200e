package org.lodestar.platform.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import org.lodestar.platform.database.CannotStart;
import org.lodestar.platform.database.DatabaseAddress;
import org.postgresql.PGConnection;
import org.springframework.core.env.PropertyResolver;

/**
 * The login the product works as: one of its own, member of {@code lodestar_app}, which owns nothing. It is made by the
 * owner at the first start, unless the operator names one ({@code DATABASE_APP_USERNAME}, {@code DATABASE_APP_PASSWORD}).
 */
record AppLogin(SchemaOwner owner, Secrets secrets) {
    private static final String NAME = "DATABASE_APP_USERNAME";
    private static final String PASSWORD = "DATABASE_APP_PASSWORD";

    /** Throws {@link CannotStart} where the login could pass by row-level security, or cannot be used. */
    DatabaseAddress address(PropertyResolver settings) {
        var named = settings.getProperty(NAME);
        var address = named == null || named.isBlank()
                ? made()
                : owner.address().as(named.strip(), settings.getProperty(PASSWORD));
        try (var connection = address.connect()) {
            LoginCheck.of(connection);
            return address;
        } catch (SQLException failed) {
            throw new CannotStart(
                    "The database at " + address.shown() + " does not let the login " + address.user() + " in: "
                            + SchemaOwner.lastLine(failed),
                    "Check " + NAME + " and " + PASSWORD + ", and that the server lets this login connect.",
                    failed);
        }
    }

    private DatabaseAddress made() {
        var address = owner.address().as(secrets.loginName(), secrets.loginPassword());
        if (!answers(address)) make();
        return address;
    }

    private static boolean answers(DatabaseAddress address) {
        try (var connection = address.connect()) {
            return LoginCheck.isMember(connection);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void make() {
        try (var connection = owner.address().connect()) {
            connection.setAutoCommit(false);
            make(connection);
            connection.commit();
        } catch (SQLException failed) {
            throw new CannotStart(
                    "The login for the product could not be made: " + SchemaOwner.lastLine(failed),
                    "Let the owner of the database make roles (alter role … createrole), or make a login yourself and name"
                            + " it with " + NAME + ".",
                    failed);
        }
    }

    /** Several nodes may start at once: one after the other. */
    private void make(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('lodestar login'))");
            var name = statement.enquoteIdentifier(secrets.loginName(), true);
            var exists = statement.executeQuery(
                    "select from pg_roles where rolname = " + statement.enquoteLiteral(secrets.loginName()));
            if (!exists.next()) statement.execute("create role " + name + " login");
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(
                            secrets.loginName(), secrets.loginPassword().toCharArray(), null);
            statement.execute("grant lodestar_app to " + name);
            var database = statement.enquoteIdentifier(secrets.database(), true);
            statement.execute("revoke connect, temporary on database " + database + " from public");
            statement.execute("grant connect on database " + database + " to " + name);
        }
    }
}
