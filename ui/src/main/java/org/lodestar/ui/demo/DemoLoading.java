package org.lodestar.ui.demo;

import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Loads the demo before the first page can be asked for. Every part looks first whether it is there already, so a start
 * that was cut off is finished by the next one.
 */
@Component
@Profile("demo & !production")
class DemoLoading implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoading.class);
    private final Districts districts;
    private final Accounts accounts;
    private final DemoPeople people;
    private final DemoPathways pathways;
    private final DemoCases cases;
    private boolean running;

    DemoLoading(Districts districts, Accounts accounts, DemoPeople people, DemoPathways pathways, DemoCases cases) {
        this.districts = districts;
        this.accounts = accounts;
        this.people = people;
        this.pathways = pathways;
        this.cases = cases;
    }

    @Override
    public void start() {
        DemoDistrict.all().forEach(this::load);
        if (absent(DemoDistrict.OPERATOR)) {
            accounts.createOperator(DemoDistrict.OPERATOR, DemoDistrict.PASSWORD);
        }
        running = true;
    }

    private void load(DemoDistrict demo) {
        var district = districts
                .find(demo.key())
                .orElseGet(() -> districts.create(demo.key(), demo.sample().name(), demo.timeZone(), "en"));
        DistrictScope.run(district.id(), () -> people.load(demo));
        var loaded = Me.as(accounts.loadUserByUsername(demo.email("admin")), () -> pathways.load(demo));
        if (loaded) {
            cases.load(demo);
            LOG.info("Demo district {} is ready", demo.sample().name());
        }
    }

    private boolean absent(String email) {
        try {
            accounts.loadUserByUsername(email);
            return false;
        } catch (UsernameNotFoundException none) {
            return true;
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server (and the engine's job executor) begin. */
    @Override
    public int getPhase() {
        return 0;
    }
}
