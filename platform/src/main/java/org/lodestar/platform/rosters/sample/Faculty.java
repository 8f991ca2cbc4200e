package org.lodestar.platform.rosters.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lodestar.platform.rosters.sample.SamplePeople.Employee;

/** Makes the staff; those of the first middle school, and the district's administrator, are the demo's sign-ins. */
final class Faculty {
    static final String DISTRICT = "district";
    private static final List<String> OF_A_SCHOOL =
            List.of("principal", "coordinator", "counselor", "attendance", "socialworker", "nurse", "psychologist");
    /** How many schools share one of these. */
    private static final Map<String, Integer> SHARED = Map.of("socialworker", 2, "nurse", 3, "psychologist", 4);

    private static final Map<String, List<String>> STORY = Map.of(
            "teacher", List.of("Teresa", "Reyes"),
            "coordinator", List.of("Elena", "Ortiz"),
            "counselor", List.of("Daniel", "Lee"),
            "socialworker", List.of("Imani", "Brooks"),
            "nurse", List.of("Grace", "Villanueva"),
            "principal", List.of("Marcus", "Coleman"),
            "admin", List.of("Ruth", "Lindqvist"));

    private final Random random;
    private final String emailDomain;
    private final boolean withStory;
    private final List<Employee> everyone = new ArrayList<>();
    private final Map<String, Employee> demo = new LinkedHashMap<>();

    Faculty(Random random, String emailDomain, boolean withStory) {
        this.random = random;
        this.emailDomain = emailDomain;
        this.withStory = withStory;
    }

    /** Everyone but the teachers, who come with the classes they teach. */
    void fill(List<SampleSchool> schools, SampleSchool first) {
        var order = new ArrayList<>(schools);
        order.remove(first);
        order.add(0, first);
        demo("admin", List.of(DISTRICT));
        for (var role : OF_A_SCHOOL) {
            var size = SHARED.getOrDefault(role, 1);
            for (int from = 0; from < order.size(); from += size) {
                var orgs = order.subList(from, Math.min(order.size(), from + size)).stream()
                        .map(SampleSchool::sourceId)
                        .toList();
                if (from == 0) {
                    demo(role, orgs);
                } else {
                    add(role, orgs);
                }
            }
        }
        add("familycenter", List.of(DISTRICT));
    }

    Employee teacher(SampleSchool school, SampleSchool first) {
        return school == first && !demo.containsKey("teacher")
                ? demo("teacher", List.of(school.sourceId()))
                : add("teacher", List.of(school.sourceId()));
    }

    List<Employee> everyone() {
        return everyone;
    }

    static String phone(Random random) {
        return "(510) 555-01%02d".formatted(random.nextInt(100));
    }

    private Employee demo(String role, List<String> orgs) {
        var story = withStory ? STORY.get(role) : null;
        var origin = Origin.any(random);
        var employee = employee(
                story == null ? origin.givenName(random.nextBoolean(), random) : story.get(0),
                story == null ? origin.familyName(random) : story.get(1),
                role,
                orgs,
                role + "@" + emailDomain);
        demo.put(role, employee);
        return employee;
    }

    private Employee add(String role, List<String> orgs) {
        var origin = Origin.any(random);
        return employee(
                origin.givenName(random.nextInt(3) > 0, random),
                origin.familyName(random),
                role,
                orgs,
                "staff%05d@%s".formatted(everyone.size() + 1, emailDomain));
    }

    private Employee employee(String given, String family, String role, List<String> orgs, String email) {
        var employee = new Employee(
                "staff-%05d".formatted(everyone.size() + 1), given, family, role, orgs, email, phone(random));
        everyone.add(employee);
        return employee;
    }
}
