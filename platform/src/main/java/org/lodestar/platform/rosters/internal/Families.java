package org.lodestar.platform.rosters.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.rosters.internal.Person.Kind;

/** Links students and guardians, whichever of the two lists the other. */
final class Families {
    private record Listed(
            Row row,
            String sourcedId,
            Person person,
            @Nullable String relationship,
            List<String> agents) {}

    private final Reading reading;
    private final List<Listed> listed = new ArrayList<>();
    private final Map<UUID, String> relationships = new HashMap<>();

    Families(Reading reading) {
        this.reading = reading;
    }

    void remember(Row row, String sourcedId, Person person, @Nullable String relationship) {
        if (relationship != null) {
            relationships.put(person.id(), relationship);
        }
        listed.add(new Listed(row, sourcedId, person, relationship, row.list("agentSourcedIds")));
    }

    /** Once all users are read; a row that lists somebody unknown is taken back. */
    void link() {
        listed.forEach(this::check);
        listed.stream().filter(user -> user.row().usable()).forEach(this::link);
    }

    private void check(Listed user) {
        for (var agent : user.agents()) {
            if (!reading.people.isListed(agent)) {
                reading.people.find(user.row(), "agentSourcedIds", agent);
            }
        }
        if (!user.row().usable()) {
            reading.people.reject(user.sourcedId());
            reading.roster.pupils.remove(user.sourcedId());
            reading.roster.staff.remove(user.sourcedId());
            reading.roster.adults.remove(user.sourcedId());
        }
    }

    private void link(Listed user) {
        if (user.person().kind() == Kind.STUDENT
                && (reading.roster.isBulk(RosterFile.USERS) || !user.agents().isEmpty())) {
            reading.roster.familiesTold.add(user.person().id());
        }
        for (var agent : user.agents()) {
            var other = reading.people.find(agent);
            if (other != null) {
                link(user.person(), other);
            }
        }
    }

    private void link(Person one, Person other) {
        if (one.kind() == Kind.STUDENT && other.kind() == Kind.GUARDIAN) {
            reading.roster.families.add(new Lines.FamilyLink(one.id(), other.id(), relationships.get(other.id())));
        } else if (one.kind() == Kind.GUARDIAN && other.kind() == Kind.STUDENT) {
            link(other, one);
        }
    }
}
