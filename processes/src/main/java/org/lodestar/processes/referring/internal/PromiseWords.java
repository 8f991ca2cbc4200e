package org.lodestar.processes.referring.internal;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.inbox.InboxQuery;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.people.Roles;
import org.lodestar.processes.files.PathwaySettings;
import org.lodestar.processes.known.CaseFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens now and by when, said to who has just referred: the pathway's promise with its places filled in. */
@Component
public class PromiseWords {

    private final CaseFacts.Source cases;
    private final InboxQuery inbox;
    private final Districts districts;
    private final Roles roles;

    PromiseWords(CaseFacts.Source cases, InboxQuery inbox, Districts districts, Roles roles) {
        this.cases = cases;
        this.inbox = inbox;
        this.districts = districts;
        this.roles = roles;
    }

    @Transactional
    public String of(UUID referral, PathwaySettings settings) {
        CaseFacts facts = cases.require(referral);
        if (!facts.started()) {
            return "It is kept, but its pathway could not start yet. Nothing is lost: we keep trying, and the"
                    + " administrators of your district see it.";
        }
        ZonedDateTime now = ZonedDateTime.now(districts.current().timeZone());
        List<WorkItem> open = inbox.openOfReferral(referral);
        return words(settings, who(open), now, sooner(now.plusHours(settings.promiseHours()), open));
    }

    /** A step may be due before the pathway's usual promise: where safety is at risk, "by Thursday" would be wrong. */
    private static ZonedDateTime sooner(ZonedDateTime promised, List<WorkItem> open) {
        return open.stream()
                .map(WorkItem::dueAt)
                .filter(Objects::nonNull)
                .map(due -> due.atZone(promised.getZone()))
                .filter(promised::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(promised);
    }

    static String words(PathwaySettings settings, String who, ZonedDateTime now, ZonedDateTime then) {
        String promise = settings.promise().isBlank() ? "{who} looks at it next." : settings.promise();
        String by = settings.promiseHours() == 0 ? "soon" : by(now, then);
        String filled = promise.replace("{who}", who)
                .replace("by {by}", "soon".equals(by) ? by : "by " + by)
                .replace("{by}", by);
        return filled.substring(0, 1).toUpperCase(Locale.ENGLISH) + filled.substring(1);
    }

    static String by(ZonedDateTime now, ZonedDateTime then) {
        ZonedDateTime hour = then.getMinute() < 30
                ? then.truncatedTo(ChronoUnit.HOURS)
                : then.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), hour.toLocalDate());
        if (days == 0) return clock(hour.toLocalTime()) + " today";
        if (days == 1) return "tomorrow " + clock(hour.toLocalTime());
        return hour.format(DateTimeFormatter.ofPattern(days < 7 ? "EEEE" : "MMMM d", Locale.ENGLISH));
    }

    private static String clock(LocalTime time) {
        return time.equals(LocalTime.NOON)
                ? "noon"
                : time.format(DateTimeFormatter.ofPattern("h a", Locale.ENGLISH))
                        .toLowerCase(Locale.ENGLISH);
    }

    private String who(List<WorkItem> open) {
        if (open.isEmpty()) return "the school";
        WorkItem first = open.get(0);
        if (first.assigneeName() != null) return first.assigneeName();
        String team = first.teamRole() == null
                ? "team"
                : roles.label(first.teamRole()).toLowerCase(Locale.ENGLISH);
        return "the " + team + (first.schoolName() == null ? "" : " at " + first.schoolName());
    }
}
