package org.lodestar.platform.rosters.internal;

import org.lodestar.platform.uploads.Archive;

/** Reads and checks a whole archive, in the order its files build on each other. */
final class RosterReader {
    private RosterReader() {}

    static Roster read(Archive archive, Known known, Problems problems, Progress progress) {
        var reading = new Reading(archive, known, problems, progress);
        OrgRows.read(reading);
        OrgRows.readSessions(reading);
        UserRows.read(reading);
        DemographicRows.read(reading);
        ClassRows.readCourses(reading);
        ClassRows.read(reading);
        ClassRows.readEnrollments(reading);
        progress.reading();
        return reading.roster;
    }
}
