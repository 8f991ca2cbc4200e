package org.lodestar.platform.referrals.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Changes to the row of a referral; each answers whether anything was changed. */
@Component
public class ReferralChanges {
    private final JdbcClient jdbc;

    ReferralChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean milestone(UUID referral, String milestone, String name) {
        return changed(change(
                        referral,
                        "milestone = :milestone, milestone_name = :name, milestone_since = :now",
                        "milestone is distinct from :milestone")
                .param("milestone", milestone)
                .param("name", name)
                .param("now", Columns.now()));
    }

    public boolean close(UUID referral, String ending, String name) {
        return changed(change(
                        referral,
                        "state = 'closed', ending = :ending, ending_name = :name, closed_at = :now",
                        "state = 'open'")
                .param("ending", ending)
                .param("name", name)
                .param("now", Columns.now()));
    }

    public boolean owner(UUID referral, UUID owner) {
        return changed(change(referral, "owner_id = :owner", "owner_id is distinct from :owner")
                .param("owner", owner));
    }

    public boolean urgent(UUID referral, boolean urgent) {
        return changed(change(referral, "urgent = :urgent", "urgent <> :urgent").param("urgent", urgent));
    }

    public boolean mergedInto(UUID referral, UUID other) {
        number(other);
        return changed(change(referral, "merged_into = :other", "merged_into is distinct from :other")
                .param("other", other));
    }

    public boolean started(UUID referral) {
        return changed(change(referral, "start_state = 'started', start_problem = null", "start_state = 'waiting'"));
    }

    public boolean waiting(UUID referral, String problem) {
        return changed(change(referral, "start_state = 'waiting', start_problem = :problem", "state = 'open'")
                .param("problem", problem));
    }

    public List<UUID> waitingToStart() {
        return jdbc.sql(
                        "select id from referrals where start_state = 'waiting' and state = 'open' order by submitted_at, id")
                .query(UUID.class)
                .list();
    }

    /** The number people know it by; {@link Refused} where this district has no such referral. */
    public long number(UUID referral) {
        return jdbc.sql("select number from referrals where id = :id")
                .param("id", referral)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Refused("This referral is not here any more."));
    }

    public @Nullable UUID studentOf(UUID referral) {
        return jdbc.sql("select student_id from referrals where id = :id")
                .param("id", referral)
                .query((row, n) -> new Student(Columns.idOrNull(row, "student_id")))
                .optional()
                .map(Student::id)
                .orElse(null);
    }

    private record Student(@Nullable UUID id) {}

    private StatementSpec change(UUID referral, String what, String where) {
        return jdbc.sql("update referrals set " + what + ", version = version + 1 where id = :id and " + where)
                .param("id", referral);
    }

    private static boolean changed(StatementSpec change) {
        return change.update() == 1;
    }
}
