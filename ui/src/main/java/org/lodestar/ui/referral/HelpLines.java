package org.lodestar.ui.referral;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.consent.Consent;
import org.lodestar.platform.engagements.Engagement;
import org.lodestar.platform.engagements.Outcome;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;
import org.lodestar.ui.words.Words;

/** How services received, what they changed, and consents are said, here and on the student's page. */
public final class HelpLines {

    private static final Map<String, String> RESULTS =
            Map.of("met", "It helped", "partly", "It helped in part", "not-met", "It has not helped");

    private static final Map<String, String> ANSWERS = Map.of(
            "requested", "asked, no answer yet",
            "given", "given",
            "refused", "not given",
            "withdrawn", "taken back");

    private HelpLines() {}

    public static ListItem engagement(Engagement engagement, When when) {
        var since = engagement.closedAt() == null
                ? Say.it("since {0}", when.day(engagement.openedAt()))
                : Say.it("until {0}", when.day(engagement.closedAt()));
        var with = engagement.withName() == null ? null : Say.it("with {0}", engagement.withName());
        return line(engagement.serviceName(), Words.dotted(with, since, engagement.result()), null);
    }

    public static ListItem outcome(Outcome outcome, When when) {
        return line(result(outcome), by(outcome.recordedByName(), when.day(outcome.recordedAt())), outcome.summary());
    }

    public static String result(Outcome outcome) {
        return Say.it(RESULTS.getOrDefault(outcome.result(), outcome.result()));
    }

    public static ListItem consent(Consent consent, When when) {
        var until = consent.validUntil() == null ? null : Say.it("until {0}", when.date(consent.validUntil()));
        var title = Words.capital(consent.purpose()) + ": "
                + Say.it(ANSWERS.getOrDefault(consent.state(), consent.state()));
        var from = consent.guardianName() == null ? null : Say.it("by {0}", consent.guardianName());
        return line(
                title,
                Words.dotted(
                        from,
                        consent.method(),
                        when.day(consent.recordedAt()),
                        until,
                        consent.recordedByName() == null ? null : Say.it("noted by {0}", consent.recordedByName())),
                null);
    }

    private static String by(@Nullable String name, String day) {
        return Words.dotted(name, day);
    }

    private static ListItem line(String title, String more, @Nullable String words) {
        var strong = new Span(title);
        strong.addClassName("strong");
        var quiet = new Div(more);
        quiet.addClassName("quiet");
        var line = new ListItem(strong, quiet);
        if (words != null && !words.isBlank()) {
            line.add(new Paragraph(words));
        }
        return line;
    }
}
