package org.lodestar.ui.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 */
public class ProductionGuard implements EnvironmentPostProcessor, Ordered {

    private static final Set<String> WELL_KNOWN =
            Set.of("", "lodestar", "postgres", "password", "secret", "changeme", "change-me", "admin", "demo", "test");

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
        var url = firstOf(environment, "spring.datasource.url", "DATABASE_URL");
        if (url.isBlank()) {
            reasons.add("embedded database: no database is named; set DATABASE_URL or spring.datasource.url");
        } else if (WELL_KNOWN.contains(password(environment, url))) {
            reasons.add("default secret: the database password is empty or a well-known one; set another");
        }
        secrets(environment)
                .forEach(name -> reasons.add("default secret: " + name + " is empty or a well-known one; set another"));
        return reasons;
    }

    private static List<String> secrets(ConfigurableEnvironment environment) {
        return List.of("lodestar.secret", "spring.security.user.password").stream()
                .filter(environment::containsProperty)
                .filter(name -> WELL_KNOWN.contains(environment.getProperty(name, "")))
                .toList();
    }

    private static String password(ConfigurableEnvironment environment, String url) {
        var named = firstOf(environment, "spring.datasource.password", "DATABASE_PASSWORD");
        if (!named.isBlank()) {
            return named;
        }
        var inUrl = java.util.regex.Pattern.compile("//[^:/@]+:([^@]+)@|[?&]password=([^&]+)")
                .matcher(url);
        if (!inUrl.find()) {
            return "";
        }
        return inUrl.group(1) != null ? inUrl.group(1) : inUrl.group(2);
    }

    private static String firstOf(ConfigurableEnvironment environment, String... names) {
        return java.util.Arrays.stream(names)
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
