package org.lodestar.platform.rosters.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.rosters.internal.Lines.Org;
import org.lodestar.platform.rosters.internal.Lines.RoleHeld;
import org.lodestar.platform.rosters.internal.Person.Kind;
import org.lodestar.platform.rosters.internal.RoleRows.RoleAtOrg;

/** Reads users: students, staff and guardians. A password in the file is never looked at. */
final class UserRows {
    private final Reading reading;
    private final Families families;
    private final Map<String, List<RoleAtOrg>> rolesFile;

    private UserRows(Reading reading) {
        this.reading = reading;
        this.families = new Families(reading);
        this.rolesFile = RoleRows.read(reading);
    }

    static void read(Reading reading) {
        var users = new UserRows(reading);
        reading.eachStaying(RosterFile.USERS, reading.people, users::user);
        users.families.link();
    }

    private void user(Row row, String sourcedId) {
        reading.roster.tellsLanguages |= row.hasColumn("metadata.homeLanguage") || row.hasColumn("metadata.language");
        row.maybeOneOf("enabledUser", List.of("true", "false"));
        var places = places(row, sourcedId);
        var roles = places.stream().map(RoleAtOrg::role).toList();
        var role = roles.isEmpty() ? "" : roles.get(0);
        if (!row.usable()) {
            return;
        }
        var kind = RosterRoles.kind(roles);
        var known = reading.people.known(sourcedId);
        var person = new Person(known != null && known.kind() == kind ? known.id() : UUID.randomUUID(), kind);
        var orgs = places.stream().map(RoleAtOrg::org).filter(Objects::nonNull).toList();
        add(row, sourcedId, person, orgs, places);
        if (row.usable()) {
            reading.people.add(sourcedId, person);
            families.remember(row, sourcedId, person, kind == Kind.GUARDIAN ? relationship(row, role) : null);
        }
    }

    private void add(Row row, String sourcedId, Person person, List<Org> orgs, List<RoleAtOrg> places) {
        var given = row.required("givenName");
        var family = row.required("familyName");
        switch (person.kind()) {
            case STUDENT -> {
                var pupil = pupil(row, sourcedId, person.id(), given, family, orgs);
                if (row.usable()) {
                    reading.roster.pupils.put(sourcedId, pupil);
                }
            }
            case STAFF -> {
                var staff = new Lines.Staff(
                        person.id(), sourcedId, given, family, row.text("email"), phone(row), held(row, orgs, places));
                if (row.usable()) {
                    reading.roster.staff.put(sourcedId, staff);
                }
            }
            case GUARDIAN -> {
                var adult = new Lines.Adult(
                        person.id(),
                        sourcedId,
                        given,
                        family,
                        row.text("email"),
                        row.text("phone"),
                        row.text("sms"),
                        language(row));
                if (row.usable()) {
                    reading.roster.adults.put(sourcedId, adult);
                }
            }
        }
    }

    private Lines.Pupil pupil(Row row, String sourcedId, UUID id, String given, String family, List<Org> orgs) {
        var school = orgs.stream()
                .map(this::schoolOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Lines.Pupil(
                id,
                sourcedId,
                row.text("identifier"),
                given,
                row.text("middleName"),
                family,
                Grades.first(row.list("grades")),
                school == null ? null : school.id(),
                language(row),
                row.yes("metadata.interpreter"));
    }

    /** The school an org is or is a department of; null for one above the schools. */
    private @Nullable Org schoolOf(Org org) {
        var around = org;
        for (int up = 0; around != null && up < 5; up++) {
            if (around.isSchool()) {
                return around;
            }
            around = around.parent() == null ? null : reading.orgs.find(around.parent());
        }
        return null;
    }

    /** Where the user has which role: from the roles file (primary first) or from the user's own row. */
    private List<RoleAtOrg> places(Row row, String sourcedId) {
        if (rolesFile.containsKey(sourcedId)) {
            var primaryOrg = row.text("primaryOrgSourcedId");
            return rolesFile.get(sourcedId).stream()
                    .sorted(Comparator.comparing((RoleAtOrg place) -> !place.primary())
                            .thenComparing(place -> place.org() == null
                                    || !place.org().sourceId().equals(primaryOrg)))
                    .toList();
        }
        if (reading.roster.has(RosterFile.ROLES) && !row.hasColumn("role")) {
            row.problem("sourcedId", "This user has no usable row in roles.csv.");
            return List.of();
        }
        var role = row.oneOf("role", reading.roles.known());
        var places = new ArrayList<RoleAtOrg>();
        for (var org : row.list("orgSourcedIds")) {
            places.add(new RoleAtOrg(role, reading.orgs.find(row, "orgSourcedIds", org), true));
        }
        if (places.isEmpty() && RosterRoles.kind(Set.of(role)) != Kind.GUARDIAN) {
            row.required("orgSourcedIds");
        }
        return places.isEmpty() ? List.of(new RoleAtOrg(role, null, true)) : places;
    }

    private Set<RoleHeld> held(Row row, List<Org> orgs, List<RoleAtOrg> places) {
        if (!row.list(RosterRoles.OURS).isEmpty()) {
            return reading.roles.ours(row, orgs);
        }
        var held = new LinkedHashSet<RoleHeld>();
        places.stream()
                .filter(place -> place.org() != null)
                .filter(place -> RosterRoles.kind(Set.of(place.role())) == Kind.STAFF)
                .forEach(place -> held.add(RosterRoles.held(place.role(), place.org())));
        return held;
    }

    private static String relationship(Row row, String role) {
        var told = row.text("metadata.relationship");
        return (told == null ? role : told).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String language(Row row) {
        var home = row.text("metadata.homeLanguage");
        return home == null ? row.text("metadata.language") : home;
    }

    private static @Nullable String phone(Row row) {
        var phone = row.text("phone");
        return phone == null ? row.text("sms") : phone;
    }
}
