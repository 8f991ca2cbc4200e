package org.lodestar.platform.database.internal;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.database.CannotStart;
import org.lodestar.platform.database.DatabaseAddress;
import org.springframework.core.env.PropertyResolver;

/**
 * Reads where the database is: {@code spring.datasource.url} or {@code DATABASE_URL}, either as JDBC writes it or as
 * hosting platforms do ({@code postgres://user:password@host:port/name}).
 */
public final class DatabaseUrl {
    private DatabaseUrl() {}

    /** Empty where no database is named, which means the embedded one. */
    public static Optional<DatabaseAddress> from(PropertyResolver settings) {
        var url = first(settings, "spring.datasource.url", "DATABASE_URL");
        if (url == null) return Optional.empty();
        var user = first(settings, "spring.datasource.username", "DATABASE_USERNAME");
        var password = first(settings, "spring.datasource.password", "DATABASE_PASSWORD");
        return Optional.of(read(url, user, password));
    }

    static DatabaseAddress read(String url, @Nullable String user, @Nullable String password) {
        if (url.startsWith("jdbc:postgresql:")) return new DatabaseAddress(url, user, password);
        if (!url.matches("postgres(ql)?://.*")) throw notPostgres();
        try {
            return fromUri(URI.create(url), user, password);
        } catch (IllegalArgumentException unreadable) {
            throw notPostgres();
        }
    }

    private static DatabaseAddress fromUri(URI uri, @Nullable String user, @Nullable String password) {
        if (uri.getHost() == null) throw notPostgres();
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var jdbc = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
        var login = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return new DatabaseAddress(
                jdbc,
                user == null && login.length > 0 ? decoded(login[0]) : user,
                password == null && login.length > 1 ? decoded(login[1]) : password);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static CannotStart notPostgres() {
        return new CannotStart(
                "The address of the database is not one of PostgreSQL.",
                "Write DATABASE_URL as postgres://user:password@host:5432/name or jdbc:postgresql://host:5432/name.");
    }

    private static @Nullable String first(PropertyResolver settings, String... names) {
        for (var name : names) {
            var value = settings.getProperty(name);
            if (value != null && !value.isBlank()) return value.strip();
        }
        return null;
    }
}
