package org.lodestar.ui.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.platform.rosters.sample.SampleDistrict;

/** One of the two demo districts: its name, its made-up roster, and the demo sign-ins it has. */
record DemoDistrict(SampleDistrict sample, ZoneId timeZone) {

    static final String PASSWORD = "lodestar";
    static final String OPERATOR = "operator@lodestar.demo";
    static final List<String> ROLES =
            List.of("teacher", "coordinator", "counselor", "socialworker", "nurse", "principal", "admin");

    static List<DemoDistrict> all() {
        var pacific = ZoneId.of("America/Los_Angeles");
        return List.of(
                new DemoDistrict(SampleDistrict.oakmont(), pacific),
                new DemoDistrict(SampleDistrict.riverbend(), pacific));
    }

    String key() {
        return sample.key();
    }

    String email(String role) {
        return role + "@" + sample.emailDomain();
    }

    Stream<String> signIns() {
        return ROLES.stream().map(this::email);
    }
}
