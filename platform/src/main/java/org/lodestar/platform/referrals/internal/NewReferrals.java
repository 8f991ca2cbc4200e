package org.lodestar.platform.referrals.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.referrals.RecordSubmission;
import org.lodestar.platform.referrals.SubmitReferral;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a new referral with all that belongs to it. */
@Component
public class NewReferrals {
    private final JdbcClient jdbc;
    private final Submissions submissions;
    private final Timeline timeline;
    private final Audit audit;

    NewReferrals(JdbcClient jdbc, Submissions submissions, Timeline timeline, Audit audit) {
        this.jdbc = jdbc;
        this.submissions = submissions;
        this.timeline = timeline;
        this.audit = audit;
    }

    /**
     * Answers false, having changed nothing, where this person sent the same id before; waits for a second sender of the
     * same id to finish first.
     */
    public boolean keep(SubmitReferral command, @Nullable UUID school, StaffMember by, @Nullable String startProblem) {
        if (!insert(command, school, by, startProblem)) {
            mustBeOf(by, command.id());
            return false;
        }
        var submission = submissions.keep(intakeOf(command), by.id());
        var title = (command.studentId() == null ? "Requested by " : "Referred by ") + by.name();
        timeline.add(new NewTimelineEntry(command.id(), null, "referred", title, "", submission, true, List.of()));
        if (startProblem != null) {
            timeline.add(NewTimelineEntry.forAll(
                    command.id(), "waiting", "Kept safe, not started yet: an administrator is needed", ""));
        }
        audit.record(
                "made referral",
                "referral",
                command.id().toString(),
                command.studentId(),
                Map.of(
                        "pathway",
                        command.pathway().key(),
                        "version",
                        command.pathway().version()));
        return true;
    }

    private boolean insert(
            SubmitReferral command, @Nullable UUID school, StaffMember by, @Nullable String startProblem) {
        var now = Instant.now();
        var pathway = command.pathway();
        return jdbc.sql("""
                insert into referrals (id, district_id, pathway_key, pathway_name, pathway_version, confidential, student_id,
                  school_id, summary, referred_by, state, start_state, start_problem, urgent, promised_by, submitted_at)
                values (:id, :district, :key, :name, :version, :confidential, :student, :school, :summary, :by, 'open',
                  :startState, :startProblem, :urgent, :promisedBy, :at)
                on conflict (id) do nothing""")
                        .param("id", command.id())
                        .param("district", DistrictScope.require())
                        .param("key", pathway.key())
                        .param("name", pathway.name())
                        .param("version", pathway.version())
                        .param("confidential", pathway.confidential())
                        .param("student", command.studentId())
                        .param("school", school)
                        .param("summary", command.summary())
                        .param("by", by.id())
                        .param("startState", startProblem == null ? "started" : "waiting")
                        .param("startProblem", startProblem)
                        .param("urgent", command.urgent())
                        .param("promisedBy", Columns.timestamp(promised(now, pathway.promiseHours())))
                        .param("at", Columns.timestamp(now))
                        .update()
                == 1;
    }

    private void mustBeOf(StaffMember by, UUID id) {
        Optional<UUID> sender = jdbc.sql("select referred_by from referrals where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
        if (!sender.equals(Optional.of(by.id()))) {
            throw new Refused(
                    "This referral could not be sent because its number is taken. Open the form again and send it.");
        }
    }

    private static RecordSubmission intakeOf(SubmitReferral command) {
        return new RecordSubmission(
                command.id(),
                null,
                "intake",
                command.studentId() == null ? "Request" : "Referral",
                command.intake(),
                command.intakeJson(),
                command.pathway().confidential(),
                List.of());
    }

    private static @Nullable Instant promised(Instant from, int hours) {
        return hours <= 0 ? null : from.plus(Duration.ofHours(hours));
    }
}
