package org.lodestar.ui.timeline;

import java.util.Map;
import org.lodestar.ui.words.Say;

/** The plain names of the kinds of things that happen, to choose among them. */
final class TimelineKinds {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("referred", "Referrals"),
            Map.entry("waiting", "Referrals"),
            Map.entry("started", "Referrals"),
            Map.entry("merged", "Referrals"),
            Map.entry("closed", "Referrals"),
            Map.entry("withdrawn", "Referrals"),
            Map.entry("step", "Steps"),
            Map.entry("milestone", "Milestones"),
            Map.entry("comment", "Comments"),
            Map.entry("owner", "Who has it"),
            Map.entry("engagement", "Services"),
            Map.entry("outcome", "Outcomes"),
            Map.entry("consent", "Consent"));

    private static final String OTHER = "Other";

    private TimelineKinds() {}

    static String name(String kind) {
        return Say.it(NAMES.getOrDefault(kind, OTHER));
    }
}
