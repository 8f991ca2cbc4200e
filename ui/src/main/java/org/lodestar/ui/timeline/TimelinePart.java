package org.lodestar.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.platform.referrals.SubmissionView;
import org.lodestar.platform.timeline.TimelineEntry;
import org.lodestar.ui.words.Say;

/** The timeline of a page under its heading, with a choice of what to see once there is something to choose from. */
public final class TimelinePart extends Section {

    private static final String EVERYTHING = "Everything";
    private static final int SHOWN_AT_FIRST = 30;

    private final TimelineList list;
    private final Select<String> kind = new Select<>();
    private final Paragraph word = new Paragraph();
    private final com.vaadin.flow.component.button.Button more =
            new com.vaadin.flow.component.button.Button(Say.it("Show earlier"));
    private transient List<TimelineEntry> entries = List.of();
    private transient Map<UUID, SubmissionView> answers = Map.of();
    private int shown = SHOWN_AT_FIRST;

    /** @param before what comes between the heading and the list, for instance the box for a comment */
    public TimelinePart(TimelineList list, Component... before) {
        this.list = list;
        getElement().setAttribute("aria-label", Say.it("Timeline"));
        addClassName("timeline-part");
        kind.setAriaLabel(Say.it("What the timeline shows"));
        kind.setItemLabelGenerator(Say::message);
        kind.setItems(EVERYTHING);
        kind.setValue(EVERYTHING);
        kind.addValueChangeListener(change -> draw());
        word.addClassName("quiet");
        more.addClickListener(clicked -> {
            shown += SHOWN_AT_FIRST;
            draw();
        });
        var head = new com.vaadin.flow.component.html.Div(new H2(Say.it("Timeline")), kind);
        head.addClassName("part-head");
        add(head);
        add(before);
        add(list, word, more);
    }

    /**
     * @param left a word on what is left out, empty where nothing is
     * @see TimelineList#show
     */
    public void show(List<TimelineEntry> now, Map<UUID, SubmissionView> readable, String left) {
        entries = now;
        answers = readable;
        word.setText(now.isEmpty() ? Say.it("Nothing has happened yet that you may see.") : left);
        word.setVisible(!word.getText().isBlank());
        offerKinds();
        draw();
    }

    private void offerKinds() {
        var chosen = kind.getValue();
        var offered = Stream.concat(
                        Stream.of(EVERYTHING),
                        entries.stream()
                                .map(entry -> TimelineKinds.name(entry.kind()))
                                .distinct())
                .toList();
        kind.setItems(offered);
        kind.setValue(offered.contains(chosen) ? chosen : EVERYTHING);
        kind.setVisible(offered.size() > 2);
    }

    private void draw() {
        var wanted = entries.stream()
                .filter(entry -> EVERYTHING.equals(kind.getValue())
                        || TimelineKinds.name(entry.kind()).equals(kind.getValue()))
                .toList();
        list.show(wanted.stream().limit(shown).toList(), answers);
        more.setVisible(wanted.size() > shown);
    }
}
