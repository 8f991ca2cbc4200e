package org.lodestar.platform.inbox.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.lodestar.platform.inbox.InboxFilter;
import org.lodestar.platform.inbox.InboxView;
import org.lodestar.platform.visibility.MaySee;

/**
 * The ids of a view's open items in order, as SQL. Each question is put so that one of the partial indexes answers it in
 * order and stops at the limit: one probe for my own, one for each team I am in. The probes are {@link MaySee#workItem}
 * taken apart, because the rule as it stands would be asked of every item. Parameters: me, due, id, limit and those of the
 * filter.
 */
final class InboxSql {
    private static final String AFTER = "w.state = 'open' and (w.due_order, w.id) > (cast(:due as timestamptz), :id)";
    private static final String FIRST = " order by w.due_order, w.id limit :limit";

    private InboxSql() {}

    /** Ids and due_order, each item once, at most {@code :limit}. */
    static String ids(InboxView view, InboxFilter filter) {
        var wanted = AFTER + conditions(filter);
        return switch (view) {
            case MINE ->
                "select w.id, w.due_order from work_items w where w.assignee_id = cast(:me as uuid) and " + wanted
                        + FIRST;
            case TEAMS -> ordered(teams(wanted));
            case FOLLOWING -> """
                    select w.id, w.due_order from work_items w where w.referral_id in (
                      select r.id from referrals r where r.referred_by = cast(:me as uuid) and r.state = 'open'
                      union all select r.id from referrals r where r.owner_id = cast(:me as uuid) and r.state = 'open')
                    and """ + " " + wanted + FIRST;
        };
    }

    private static String teams(String wanted) {
        return List.of(
                        team("team_role", "w.school_id = mine.school_id", "mine.school_id is not null", wanted),
                        team("also_role", "w.school_id = mine.school_id", "mine.school_id is not null", wanted),
                        team("team_role", "true", "mine.school_id is null", wanted),
                        team("also_role", "true", "mine.school_id is null", wanted))
                .stream()
                .collect(Collectors.joining(" union "));
    }

    private static String team(String role, String place, String held, String wanted) {
        return """
                select found.id, found.due_order from staff_roles mine cross join lateral (
                  select w.id, w.due_order from work_items w where w.district_id = mine.district_id and w.%s = mine.role
                    and %s and %s and %s%s) found
                where mine.staff_member_id = cast(:me as uuid) and %s""".formatted(role, place, MaySee.holdsOneOf("w", "w.school_id"), wanted, FIRST, held);
    }

    private static String ordered(String ids) {
        return "select w.id, w.due_order from (" + ids + ") w" + FIRST;
    }

    private static String conditions(InboxFilter filter) {
        return (filter.schoolId() == null ? "" : " and w.school_id = :school")
                + (filter.pathwayKey() == null ? "" : " and w.pathway_key = :pathway")
                + (filter.text() == null || filter.text().isBlank()
                        ? ""
                        : " and position(lodestar_fold(:text) in lodestar_fold(w.step_name || ' ' || w.subject)) > 0");
    }
}
