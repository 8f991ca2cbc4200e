package org.lodestar.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where the database answers, as JDBC wants it, and who signs in there. */
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {

    /** A connection outside the pool; the caller closes it. */
    public Connection connect() throws SQLException {
        var properties = new Properties();
        if (user != null) properties.setProperty("user", user);
        if (password != null) properties.setProperty("password", password);
        return DriverManager.getConnection(url, properties);
    }

    /** The same database for somebody else; who signs in may be said in the address itself, which would count more. */
    public DatabaseAddress as(String otherUser, @Nullable String otherPassword) {
        var nobodys = url.replaceAll("(?<=[?&])(user|password)=[^&]*&?", "").replaceFirst("[?&]$", "");
        return new DatabaseAddress(nobodys, otherUser, otherPassword);
    }

    /** The address without anything secret, to be shown. */
    public String shown() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return shown();
    }
}
