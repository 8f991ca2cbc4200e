package org.lodestar.platform.rosters.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads orgs and the sessions of the school year. */
final class OrgRows {
    private static final List<String> KINDS = List.of("school", "district", "department", "local", "state", "national");
    private static final List<String> SESSION_KINDS = List.of("gradingPeriod", "semester", "schoolYear", "term");

    private OrgRows() {}

    static void read(Reading reading) {
        var rows = new HashMap<String, Row>();
        var orgs = new ArrayList<Lines.Org>();
        reading.eachStaying(RosterFile.ORGS, reading.orgs, (row, sourcedId) -> {
            var known = reading.orgs.known(sourcedId);
            var org = new Lines.Org(
                    known == null ? UUID.randomUUID() : known.id(),
                    sourcedId,
                    row.required("name"),
                    row.oneOf("type", KINDS),
                    row.text("parentSourcedId"));
            if (row.usable()) {
                reading.orgs.add(sourcedId, org);
                rows.put(sourcedId, row);
                orgs.add(org);
            }
        });
        for (var org : orgs) {
            var row = rows.get(org.sourceId());
            reading.orgs.find(row, "parentSourcedId", org.parent());
            if (row.usable()) {
                reading.roster.orgs.add(org);
            } else {
                reading.orgs.reject(org.sourceId());
            }
        }
    }

    static void readSessions(Reading reading) {
        var sessions = new Register<Lines.Session>(
                RosterFile.ACADEMIC_SESSIONS, "academic session", Map.of(), reading.problems);
        reading.eachStaying(RosterFile.ACADEMIC_SESSIONS, sessions, (row, sourcedId) -> {
            var session = new Lines.Session(
                    sourcedId,
                    row.required("title"),
                    row.oneOf("type", SESSION_KINDS),
                    row.date("startDate"),
                    row.date("endDate"),
                    row.text("schoolYear"));
            if (isBefore(session.end(), session.start())) {
                row.problem("endDate", "The endDate is before the startDate.");
            }
            if (row.usable()) {
                reading.roster.sessions.add(session);
            }
        });
    }

    static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate begin) {
        return end != null && begin != null && end.isBefore(begin);
    }
}
