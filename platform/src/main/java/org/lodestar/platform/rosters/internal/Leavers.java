package org.lodestar.platform.rosters.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.springframework.jdbc.core.JdbcTemplate;

/** Those who are not in the roster any more: kept, but no longer active. */
final class Leavers {
    private static final int SMALL_DISTRICT = 50;

    private final JdbcTemplate jdbc;
    private final Roster roster;
    private final Problems problems;

    Leavers(JdbcTemplate jdbc, Roster roster, Problems problems) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.problems = problems;
    }

    /** How many records of a table the file makes leave, by not listing them or by saying so. */
    int mark(String table, RosterFile file) {
        return mark(table, file, "true");
    }

    /**
     * Whoever was never in a roster (invited by hand, or a machine) does not leave by not being listed, nor does who imports;
     * all others do, whatever roles were given to them by hand.
     */
    int markStaff(@Nullable UUID importer) {
        return mark(
                "staff_members",
                RosterFile.USERS,
                "not machine and source_id not like 'local:%%' and id is distinct from '%s'"
                        .formatted(importer == null ? new UUID(0, 0) : importer));
    }

    private int mark(String table, RosterFile file, String unlisted) {
        if (!roster.has(file)) {
            return 0;
        }
        var left = jdbc.update(
                "update " + table + " set active = false where district_id = ? and active and source_id = any (?)",
                DistrictScope.require(),
                roster.leaving(file).toArray(String[]::new));
        return !tellsAll(file)
                ? left
                : left
                        + jdbc.update(
                                "update " + table
                                        + " set active = false where district_id = ? and active and source_id <> all (?) and "
                                        + unlisted,
                                DistrictScope.require(),
                                roster.staying(file).toArray(String[]::new));
    }

    /** Refuses a roster that would make most of the students leave: it is more often a wrong file than the truth. */
    void refuseIfMostLeave() {
        if (!roster.has(RosterFile.USERS) || !tellsAll(RosterFile.USERS)) {
            return;
        }
        var counts = jdbc.queryForObject(
                "select count(*) as all, count(*) filter (where source_id <> all (?)) as leaving from students where district_id = ? and active",
                (row, number) -> new int[] {row.getInt("all"), row.getInt("leaving")},
                roster.staying(RosterFile.USERS).toArray(String[]::new),
                DistrictScope.require());
        if (counts[0] > SMALL_DISTRICT && counts[1] * 2 > counts[0]) {
            throw new Refused(
                    ("With this roster %,d of the %,d students would leave the district, because they are not in its"
                                    + " users.csv. Nothing was imported. If this is right, import it again and say that so many may leave.")
                            .formatted(counts[1], counts[0]));
        }
    }

    private boolean tellsAll(RosterFile file) {
        return roster.isBulk(file) && problems.isComplete(file);
    }
}
