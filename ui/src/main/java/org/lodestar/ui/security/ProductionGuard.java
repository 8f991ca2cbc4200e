package org.lodestar.ui.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Keeps a production start from running on what is only meant for trying out: demo accounts, well-known secrets, the
 * embedded database. Names each, so that one start tells all there is to set.
 *
 * @see ProductionRefusal
 * @see TellTaleSettings
 */
public class ProductionGuard implements EnvironmentPostProcessor, Ordered {

    private static final Set<String> WELL_KNOWN =
            Set.of("", "lodestar", "postgres", "password", "secret", "changeme", "change-me", "admin", "demo", "test");
    private static final Pattern PASSWORD_IN_URL = Pattern.compile("//[^:/@]+:([^@]+)@|[?&]password=([^&]+)");
    private static final Pattern POSTGRES = Pattern.compile("(jdbc:)?postgres(ql)?:.*");
    private static final int SHORTEST_SECRET = 32;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            refuseIfNeeded(environment);
        }
    }

    private static void refuseIfNeeded(ConfigurableEnvironment environment) {
        var reasons = reasons(environment);
        if (!reasons.isEmpty()) {
            throw new ProductionRefusal(reasons);
        }
    }

    static List<String> reasons(ConfigurableEnvironment environment) {
        var reasons = new ArrayList<String>();
        if (environment.acceptsProfiles(Profiles.of("demo"))
                || environment.getProperty("lodestar.demo", Boolean.class, false)) {
            reasons.add("demo accounts: the demo is switched on (profile 'demo' or lodestar.demo=true); leave it out");
        }
        database(environment, reasons);
        secret(environment, reasons);
        cookies(environment, reasons);
        reasons.addAll(TellTaleSettings.reasons(environment));
        return reasons;
    }

    private static void database(ConfigurableEnvironment environment, List<String> reasons) {
        var url = firstOf(environment, "spring.datasource.url", "DATABASE_URL");
        if (url.isBlank()) {
            reasons.add("embedded database: no database is named; set DATABASE_URL or spring.datasource.url");
        } else if (!POSTGRES.matcher(url).matches()) {
            reasons.add("another database: only PostgreSQL keeps districts apart; name one");
        } else if (WELL_KNOWN.contains(password(environment, url))) {
            reasons.add("default secret: the database password is empty or a well-known one; set another");
        }
    }

    /** It closes what has to be kept secret in the database; without it that would lie open to whoever reads a backup. */
    private static void secret(ConfigurableEnvironment environment, List<String> reasons) {
        var secret = environment.getProperty("lodestar.secret", "");
        if (secret.length() < SHORTEST_SECRET || secret.chars().distinct().count() < SHORTEST_SECRET / 4) {
            reasons.add("default secret: LODESTAR_SECRET is missing, short or a well-known one; set it to "
                    + SHORTEST_SECRET + " random characters or more (openssl rand -base64 48), and keep it");
        }
        if (WELL_KNOWN.contains(environment.getProperty("spring.security.user.password", "unset"))) {
            reasons.add("default secret: spring.security.user.password is empty or a well-known one; leave it out");
        }
    }

    private static void cookies(ConfigurableEnvironment environment, List<String> reasons) {
        var secure = environment.getProperty("server.servlet.session.cookie.secure", Boolean.class, false);
        if (!secure && !"false".equals(environment.getProperty("LODESTAR_SECURE_COOKIES"))) {
            reasons.add("open cookie: the session's cookie would travel without HTTPS; leave"
                    + " server.servlet.session.cookie.secure out (only where there is no HTTPS in front,"
                    + " LODESTAR_SECURE_COOKIES=false says so)");
        }
    }

    private static String password(ConfigurableEnvironment environment, String url) {
        var named = firstOf(environment, "spring.datasource.password", "DATABASE_PASSWORD");
        if (!named.isBlank()) {
            return named;
        }
        var inUrl = PASSWORD_IN_URL.matcher(url);
        if (!inUrl.find()) {
            return "";
        }
        return inUrl.group(1) != null ? inUrl.group(1) : inUrl.group(2);
    }

    private static String firstOf(ConfigurableEnvironment environment, String... names) {
        return Stream.of(names)
                .map(name -> environment.getProperty(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
