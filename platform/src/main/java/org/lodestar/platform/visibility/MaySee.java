package org.lodestar.platform.visibility;

import org.lodestar.platform.people.Right;

/**
 * The rules of who sees what, as SQL conditions over a table's alias. Whoever reads students, referrals, submissions,
 * timeline entries or work items for a person starts from one of these and binds the reader's staff id as {@code :me}
 * ({@link Reader#id()}; null, where nobody with a role is signed in, sees nothing). Row-level security has already kept
 * other districts out. A right counts where the role that gives it is held: at a school, or everywhere.
 *
 * <table><caption>What a reader sees of a referral</caption>
 * <tr><th>reader</th><th>not confidential</th><th>confidential</th></tr>
 * <tr><td>owner; teams and people with an open or done work item of it; who may {@link Right#COORDINATE} at its school</td>
 *     <td>all</td><td>all</td></tr>
 * <tr><td>who referred</td><td>all but confidential submissions of others and timeline entries not meant for the referrer</td>
 *     <td>their own words, progress, and timeline entries meant for the referrer</td></tr>
 * <tr><td>who may {@link Right#LEAD} at its school</td>
 *     <td>all but confidential submissions</td><td>that it exists, and its progress</td></tr>
 * <tr><td>anybody else</td><td>nothing</td><td>nothing</td></tr>
 * </table>
 *
 * Consents go with the referral's words, help given for it with its progress. A submission or entry that names roles is
 * shown only to readers who hold one of them at its school; authors always see their own.
 *
 * @see "docs/decisions/0008-20261124-who-sees-a-referral.md"
 */
public final class MaySee {
    private static final String ME = "cast(:me as uuid)";

    private MaySee() {}

    /** A student; whoever sees one knows, too, that something is open for them. */
    public static String student(String student) {
        return Holds.at(student + ".school_id", Right.SEE_STUDENTS);
    }

    /**
     * A work item as its own: those it is assigned to, and the members of its team (or the team it was escalated to) at
     * its school or in the whole district, where the step does not name roles they lack.
     */
    public static String workItem(String item) {
        return "(" + item + ".assignee_id = " + ME + " or (" + inItsTeam(item) + " and "
                + holdsOneOf(item, item + ".school_id") + "))";
    }

    /** That a referral exists, on which pathway, and how far it has come. */
    public static String referral(String referral) {
        return "(%1$s.referred_by = %2$s or %3$s or %4$s)".formatted(referral, ME, leads(referral), worksOn(referral));
    }

    /** The words of a referral too: its summary and what the teams write. */
    public static String referralInFull(String referral) {
        return "((not %1$s.confidential and (%1$s.referred_by = %2$s or %3$s)) or %4$s)"
                .formatted(referral, ME, leads(referral), worksOn(referral));
    }

    /** What was answered in a form; {@code referral} is the alias of the referral it belongs to. */
    public static String submission(String submission, String referral) {
        return "(%1$s.submitted_by = %2$s or (%3$s and (%4$s or (not %1$s.confidential and %5$s))))"
                .formatted(
                        submission,
                        ME,
                        holdsOneOf(submission, referral + ".school_id"),
                        worksOn(referral),
                        referralInFull(referral));
    }

    /** An entry on the timeline of a referral. */
    public static String timelineEntry(String entry, String referral) {
        return """
                (%1$s.actor_id = %2$s or (%3$s and (%4$s
                  or (%1$s.kind in ('referred', 'milestone', 'closed') and %5$s)
                  or (%1$s.kind = 'escalation' and %7$s)
                  or (%1$s.referrer_sees and %6$s.referred_by = %2$s)
                  or (not %6$s.confidential and %7$s and not exists (
                    select from submissions told where told.id = %1$s.submission_id and told.confidential)))))""".formatted(
                        entry,
                        ME,
                        holdsOneOf(entry, referral + ".school_id"),
                        worksOn(referral),
                        referral(referral),
                        referral,
                        leads(referral));
    }

    /** An entry about a student and no referral; {@code student} is the alias of the student it is about. */
    public static String entryOfStudent(String entry, String student) {
        return "(" + entry + ".referral_id is null and " + student(student) + " and "
                + holdsOneOf(entry, student + ".school_id") + ")";
    }

    /** That help was given for a referral and what came of it; results and summaries only {@link #referralInFull}. */
    public static String help(String referral) {
        return "(" + referral + ".referred_by = " + ME + " or " + referralInFull(referral) + ")";
    }

    /**
     * A family's answer. One without a referral ({@code referral} is a left join) is for those who may see the
     * {@code student} and consents there; who recorded one sees it.
     */
    public static String consent(String consent, String referral, String student) {
        return """
                (%1$s.recorded_by = %2$s or (%3$s.id is not null and %4$s)
                  or (%1$s.referral_id is null and %5$s and %6$s))""".formatted(
                        consent,
                        ME,
                        referral,
                        referralInFull(referral),
                        student(student),
                        Holds.at(student + ".school_id", Right.SEE_CONSENTS));
    }

    /** Whether the reader holds, at the row's school, a role named in its {@code visible_to}, or it names none. */
    public static String holdsOneOf(String row, String school) {
        return """
                (%1$s.visible_to = '{}' or exists (select from staff_roles named where named.staff_member_id = %2$s
                  and named.role = any(%1$s.visible_to)
                  and (named.school_id is null or %3$s is null or named.school_id = %3$s)))""".formatted(row, ME, school);
    }

    /**
     * Someone who helps with it. Being asked something about one's own referral does not make one of these, or every
     * teacher who is asked back would read what the counselor wrote.
     */
    private static String worksOn(String referral) {
        return """
                (%1$s.owner_id = %2$s or %3$s or exists (
                  select from work_items job where job.referral_id = %1$s.id and job.state <> 'cancelled'
                    and ((%4$s and %5$s) or (%1$s.referred_by <> %2$s and %2$s in (job.assignee_id, job.closed_by)))))""".formatted(
                        referral,
                        ME,
                        Holds.at(referral + ".school_id", Right.COORDINATE),
                        inItsTeam("job"),
                        holdsOneOf("job", "job.school_id"));
    }

    private static String inItsTeam(String item) {
        return """
                exists (select from staff_roles member where member.staff_member_id = %2$s
                  and member.role in (%1$s.team_role, %1$s.also_role)
                  and (member.school_id is null or member.school_id = %1$s.school_id))""".formatted(item, ME);
    }

    private static String leads(String referral) {
        return Holds.at(referral + ".school_id", Right.LEAD);
    }
}
