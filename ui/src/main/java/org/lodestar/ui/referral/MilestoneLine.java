package org.lodestar.ui.referral;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.processes.cases.CaseProgress.MilestoneProgress;
import org.lodestar.processes.cases.CaseProgress.State;
import org.lodestar.processes.files.Milestone;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** The pathway's own milestones as a line: what lies behind, where it is now, what is ahead. To assistive technology it is a list that says so. */
public final class MilestoneLine extends OrderedList {

    private MilestoneLine(List<MilestoneProgress> milestones, When when) {
        addClassName("milestones");
        getElement().setAttribute("role", "list");
        getElement().setAttribute("aria-label", Say.it("Milestones"));
        milestones.forEach(milestone -> add(point(milestone, when)));
    }

    static MilestoneLine of(List<MilestoneProgress> milestones, When when) {
        return new MilestoneLine(milestones, when);
    }

    /**
     * The small line for a list of referrals, from what the list already knows.
     *
     * @param current the name of the milestone reached last; null where none is
     */
    public static MilestoneLine small(List<Milestone> milestones, @Nullable String current, When when) {
        var here = IntStream.range(0, milestones.size())
                .filter(i -> milestones.get(i).name().equals(current))
                .findFirst()
                .orElse(-1);
        var line = new MilestoneLine(
                IntStream.range(0, milestones.size())
                        .filter(i -> i == here || !milestones.get(i).sometimes())
                        .mapToObj(i -> new MilestoneProgress(
                                milestones.get(i).key(), milestones.get(i).name(), state(i, here), null))
                        .toList(),
                when);
        line.addClassName("milestones-small");
        return line;
    }

    private static State state(int index, int here) {
        return index < here ? State.DONE : index == here ? State.CURRENT : State.AHEAD;
    }

    private static ListItem point(MilestoneProgress milestone, When when) {
        var dot = new Span();
        dot.addClassName("milestone-dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(milestone.name());
        name.addClassName("milestone-name");
        var state = new Span(" (" + words(milestone.state()) + ")");
        state.addClassName("sr-only");
        var point = new ListItem(dot, name, state);
        point.addClassNames("milestone", milestone.state().name().toLowerCase(java.util.Locale.ROOT));
        if (milestone.state() == State.CURRENT) {
            point.getElement().setAttribute("aria-current", "step");
        }
        if (milestone.since() != null && milestone.state() != State.AHEAD) {
            var since = when.span(when.day(milestone.since()), milestone.since());
            since.addClassName("milestone-since");
            point.add(since);
        }
        return point;
    }

    private static String words(State state) {
        return switch (state) {
            case DONE -> "done";
            case CURRENT -> "now";
            case AHEAD -> "ahead";
        };
    }
}
