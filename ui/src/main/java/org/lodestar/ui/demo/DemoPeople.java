package org.lodestar.ui.demo;

import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.rosters.RosterImport;
import org.lodestar.platform.services.Directory;
import org.lodestar.platform.services.SampleDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Fills a demo district with its roster, its sign-ins and its services, through the doors everybody uses. */
@Component
@Profile("demo & !production")
class DemoPeople {

    private final RosterImport rosters;
    private final People people;
    private final Accounts accounts;
    private final Directory directory;
    private final SampleDirectory services;

    DemoPeople(RosterImport rosters, People people, Accounts accounts, Directory directory, SampleDirectory services) {
        this.rosters = rosters;
        this.people = people;
        this.accounts = accounts;
        this.directory = directory;
        this.services = services;
    }

    void load(DemoDistrict demo) {
        if (people.count("") == 0) {
            rosters.runNow(demo.key() + ".zip", demo.sample().zip(), false, RosterImport.OnProblems.IMPORT_NOTHING);
        }
        demo.signIns().filter(this::absent).forEach(this::signIn);
        if (directory.services(null).isEmpty()) {
            services.fill();
        }
    }

    private void signIn(String email) {
        accounts.create(email, DemoDistrict.PASSWORD, staffMember(email).id());
    }

    private StaffMember staffMember(String email) {
        return people.search(email, 0, 2).stream()
                .filter(staff -> email.equalsIgnoreCase(staff.email()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo roster lacks " + email));
    }

    private boolean absent(String email) {
        try {
            accounts.loadUserByUsername(email);
            return false;
        } catch (UsernameNotFoundException none) {
            return true;
        }
    }
}
