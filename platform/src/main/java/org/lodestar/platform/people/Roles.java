package org.lodestar.platform.people;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The roles every district begins with, and their names for people. */
public final class Roles {
    private static final Map<String, String> LABELS = labels();

    private Roles() {}

    /** The name for people; the key itself for a role of the district's own. */
    public static String label(String role) {
        return LABELS.getOrDefault(role, role);
    }

    /** Role keys to names, in the order they are listed. */
    public static Map<String, String> all() {
        return LABELS;
    }

    /** What a role may do. */
    static Set<Right> rights(String role) {
        return switch (role) {
            case "admin" -> EnumSet.complementOf(EnumSet.of(Right.COORDINATE));
            case "coordinator" ->
                EnumSet.of(Right.REFER, Right.SEE_STUDENTS, Right.SEE_CONSENTS, Right.LEAD, Right.COORDINATE);
            case "principal" -> EnumSet.of(Right.REFER, Right.SEE_STUDENTS, Right.SEE_CONSENTS, Right.LEAD);
            case "teacher" -> EnumSet.of(Right.REFER, Right.SEE_STUDENTS);
            default -> EnumSet.of(Right.REFER, Right.SEE_STUDENTS, Right.SEE_CONSENTS);
        };
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("teacher", "Teacher");
        labels.put("coordinator", "Coordinator");
        labels.put("counselor", "Counselor");
        labels.put("socialworker", "Social worker");
        labels.put("nurse", "Nurse");
        labels.put("psychologist", "Psychologist");
        labels.put("attendance", "Attendance clerk");
        labels.put("familycenter", "Family resource center");
        labels.put("provider", "Provider");
        labels.put("principal", "Principal");
        labels.put("admin", "Administrator");
        return java.util.Collections.unmodifiableMap(labels);
    }
}
