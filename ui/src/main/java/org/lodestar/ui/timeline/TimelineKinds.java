package org.lodestar.ui.timeline;

import java.util.LinkedHashMap;
import java.util.Map;

/** The plain names of the kinds of things that happen, to choose among them. */
final class TimelineKinds {

    private static final Map<String, String> NAMES = names();

    private TimelineKinds() {}

    static String name(String kind) {
        return NAMES.getOrDefault(kind, "Other");
    }

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("referred", "Referrals");
        names.put("waiting", "Referrals");
        names.put("started", "Referrals");
        names.put("merged", "Referrals");
        names.put("closed", "Referrals");
        names.put("withdrawn", "Referrals");
        names.put("step", "Steps");
        names.put("milestone", "Milestones");
        names.put("comment", "Comments");
        names.put("owner", "Who has it");
        names.put("engagement", "Services");
        names.put("outcome", "Outcomes");
        names.put("consent", "Consent");
        return names;
    }
}
