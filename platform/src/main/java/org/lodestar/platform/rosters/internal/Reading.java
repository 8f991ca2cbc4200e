package org.lodestar.platform.rosters.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lodestar.platform.uploads.Archive;

/** One reading of an archive: what all the readers of single files share. */
final class Reading {
    final Roster roster;
    final Problems problems;
    final Register<Lines.Org> orgs;
    final Register<Person> people;
    final Register<Lines.SchoolClass> classes;
    final RosterRoles roles;
    private final Archive archive;
    private final Progress progress;

    Reading(Archive archive, Known known, Problems problems, Progress progress) {
        this.archive = archive;
        this.problems = problems;
        this.progress = progress;
        this.roster = new Roster(Manifest.read(archive, problems));
        this.orgs = new Register<>(RosterFile.ORGS, "org", known.orgs(), problems);
        this.people = new Register<>(RosterFile.USERS, "user", known.people(), problems);
        this.classes = new Register<>(RosterFile.CLASSES, "class", known.classes(), problems);
        this.roles = new RosterRoles(known.roles());
    }

    /** Every row of the file that is the first with its sourcedId and stays; leaving ones are noted on the way. */
    void eachStaying(RosterFile file, Register<?> register, BiConsumer<Row, String> reader) {
        each(file, row -> {
            var sourcedId = row.required("sourcedId");
            if (!register.begins(row, sourcedId)) {
                return;
            }
            if (row.leaves()) {
                roster.leaves(file, sourcedId);
            } else {
                roster.stays(file, sourcedId);
                reader.accept(row, sourcedId);
            }
        });
    }

    void each(RosterFile file, Consumer<Row> reader) {
        if (roster.has(file)) {
            Sheet.read(archive, file, requiredColumns(file), problems, row -> {
                progress.step();
                reader.accept(row);
            });
        }
    }

    private List<String> requiredColumns(RosterFile file) {
        var inUsers = file == RosterFile.USERS && !roster.has(RosterFile.ROLES)
                ? Stream.of("role", "orgSourcedIds")
                : Stream.<String>empty();
        return Stream.concat(file.requiredColumns().stream(), inUsers).toList();
    }
}
