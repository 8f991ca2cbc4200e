package org.lodestar.processes.cases;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.platform.inbox.InboxQuery;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Roles;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.processes.known.CaseFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens next in a case, in words for the person signed in. */
@Component
public class NextWords {

    private static final int MOST = 3;

    private final CaseFacts.Source cases;
    private final InboxQuery inbox;
    private final Roles roles;
    private final Me me;

    NextWords(CaseFacts.Source cases, InboxQuery inbox, Roles roles, Me me) {
        this.cases = cases;
        this.inbox = inbox;
        this.roles = roles;
        this.me = me;
    }

    /** “Next: Talk with family, waiting for the counselor.” or how it ended. */
    @Transactional
    public String of(UUID referral) {
        CaseFacts facts = cases.require(referral);
        if (!facts.open()) {
            return facts.endingName() == null
                    ? "This referral is finished."
                    : "This referral is finished: " + facts.endingName() + ".";
        }
        if (!facts.started()) return "This referral is kept. Its pathway has not started yet; we keep trying.";
        List<WorkItem> open = inbox.openOfReferral(referral);
        if (open.isEmpty()) return "Nothing waits for anyone right now; it goes on by itself when its time comes.";
        String steps = open.stream().limit(MOST).map(this::step).collect(Collectors.joining("; "));
        return "Next: " + steps + (open.size() > MOST ? "; and " + (open.size() - MOST) + " more" : "") + ".";
    }

    private String step(WorkItem item) {
        return item.stepName() + ", waiting for " + who(item);
    }

    private String who(WorkItem item) {
        if (item.assigneeName() != null) {
            boolean mine = me.maybe()
                    .map(StaffMember::id)
                    .filter(id -> id.equals(item.assigneeId()))
                    .isPresent();
            return mine ? "you" : item.assigneeName();
        }
        return item.teamRole() == null
                ? "someone"
                : "the " + roles.label(item.teamRole()).toLowerCase(Locale.ENGLISH);
    }
}
