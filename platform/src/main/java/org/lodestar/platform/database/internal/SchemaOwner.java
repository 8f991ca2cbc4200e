package org.lodestar.platform.database.internal;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.lodestar.platform.database.CannotStart;
import org.lodestar.platform.database.DatabaseAddress;

/** Who owns the tables: makes and changes them when the product starts, and is not connected afterwards. */
record SchemaOwner(DatabaseAddress address) {

    Flyway flyway() {
        return Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .load();
    }

    /** Throws {@link CannotStart} with the reason in plain words. */
    Secrets migrate(Flyway flyway) {
        try {
            flyway.migrate();
            return secrets();
        } catch (FlywayException | SQLException failed) {
            throw cannotBeUsed(failed);
        }
    }

    private Secrets secrets() throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select login, seal, current_database() from lodestar_secrets")) {
            row.next();
            return new Secrets(row.getBytes(1), row.getBytes(2), row.getString(3));
        }
    }

    CannotStart cannotBeUsed(Exception failed) {
        return new CannotStart(
                "The database at " + address.shown() + " cannot be used: " + lastLine(failed),
                "Check DATABASE_URL, DATABASE_USERNAME and DATABASE_PASSWORD, and that the server answers.",
                failed);
    }

    static String lastLine(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) cause = cause.getCause();
        return String.valueOf(cause.getMessage()).strip();
    }
}
