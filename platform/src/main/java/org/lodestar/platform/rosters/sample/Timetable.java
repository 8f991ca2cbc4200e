package org.lodestar.platform.rosters.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodestar.platform.rosters.sample.SamplePeople.Child;
import org.lodestar.platform.rosters.sample.SamplePeople.Employee;

/** Puts children into classes of a teacher: one for all day in elementary school, one for each subject above. */
final class Timetable {
    private static final int MOST_IN_A_CLASS = 26;
    private static final int SECTIONS_OF_A_TEACHER = 4;
    private static final List<String> SUBJECTS = List.of("English", "Mathematics", "Science", "History");

    /** A class with everyone in it. */
    record Lesson(
            String sourceId,
            String title,
            String course,
            int grade,
            SampleSchool school,
            Employee teacher,
            List<Child> children) {
        boolean isAllDay() {
            return school.level() == SampleSchool.Level.ELEMENTARY;
        }
    }

    private final Faculty faculty;
    private final SampleSchool first;
    private final List<Lesson> lessons = new ArrayList<>();
    private final Map<String, String> courses = new LinkedHashMap<>();

    Timetable(Faculty faculty, SampleSchool first) {
        this.faculty = faculty;
        this.first = first;
    }

    /** {@code children} come school by school and grade by grade. */
    List<Lesson> fill(List<Child> children) {
        children.stream()
                .collect(Collectors.groupingBy(Child::school, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::school);
        return lessons;
    }

    /** Courses by sourcedId. */
    Map<String, String> courses() {
        return courses;
    }

    private void school(SampleSchool school, List<Child> children) {
        var sections = sections(children);
        if (school.level() == SampleSchool.Level.ELEMENTARY) {
            sections.forEach((name, section) ->
                    lesson("Grade " + name, "Elementary", school, section, faculty.teacher(school, first)));
            return;
        }
        for (var subject : SUBJECTS) {
            Employee teacher = null;
            var taught = 0;
            for (var section : inStoryOrder(sections)) {
                if (teacher == null || taught++ % SECTIONS_OF_A_TEACHER == 0) {
                    teacher = faculty.teacher(school, first);
                }
                lesson(subject + " " + section.getKey(), subject, school, section.getValue(), teacher);
            }
        }
    }

    /** Grade 7 first, so that the demo's teacher has Amara in class. */
    private static List<Map.Entry<String, List<Child>>> inStoryOrder(Map<String, List<Child>> sections) {
        return sections.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        (one, other) -> Boolean.compare(other.startsWith("7"), one.startsWith("7"))))
                .toList();
    }

    private static Map<String, List<Child>> sections(List<Child> children) {
        var sections = new LinkedHashMap<String, List<Child>>();
        children.stream()
                .collect(Collectors.groupingBy(Child::grade, LinkedHashMap::new, Collectors.toList()))
                .forEach((grade, all) -> {
                    var count = (all.size() + MOST_IN_A_CLASS - 1) / MOST_IN_A_CLASS;
                    for (int nth = 0; nth < count; nth++) {
                        var name = (grade == 0 ? "K" : Integer.toString(grade)) + letter(nth);
                        sections.put(name, all.subList(all.size() * nth / count, all.size() * (nth + 1) / count));
                    }
                });
        return sections;
    }

    private static String letter(int nth) {
        return nth < 26 ? Character.toString('A' + nth) : letter(nth / 26 - 1) + letter(nth % 26);
    }

    private void lesson(String title, String subject, SampleSchool school, List<Child> children, Employee teacher) {
        var grade = children.get(0).grade();
        var course = "course-" + subject.toLowerCase(Locale.ROOT) + "-" + SampleSchool.code(grade);
        courses.putIfAbsent(course, subject + ", grade " + (grade == 0 ? "K" : grade));
        lessons.add(new Lesson(
                "class-%06d".formatted(lessons.size() + 1), title, course, grade, school, teacher, children));
    }
}
