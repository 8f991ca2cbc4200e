package org.lodestar.ui.security;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.platform.people.Accounts;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** A production database that once was a demo still has the demo's sign-ins: whoever read our README could come in. */
@Component
@Profile("production")
class DemoAccountsInProduction implements SmartInitializingSingleton {

    private static final List<String> ROLES =
            List.of("teacher", "coordinator", "counselor", "socialworker", "nurse", "principal", "admin");

    private final Accounts accounts;

    DemoAccountsInProduction(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var found = Stream.concat(
                        Stream.of("operator@lodestar.demo"),
                        ROLES.stream().flatMap(role -> Stream.of(role + "@oakmont.demo", role + "@riverbend.demo")))
                .filter(this::exists)
                .toList();
        if (!found.isEmpty()) {
            throw new ProductionRefusal(List.of("demo accounts: the database has " + String.join(", ", found)
                    + "; remove them or start on a fresh database"));
        }
    }

    private boolean exists(String email) {
        try {
            accounts.loadUserByUsername(email);
            return true;
        } catch (UsernameNotFoundException absent) {
            return false;
        }
    }
}
