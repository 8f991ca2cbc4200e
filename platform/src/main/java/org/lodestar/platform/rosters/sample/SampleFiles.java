package org.lodestar.platform.rosters.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.platform.rosters.sample.SamplePeople.Child;
import org.lodestar.platform.rosters.sample.SamplePeople.Employee;
import org.lodestar.platform.rosters.sample.SamplePeople.Parent;
import org.lodestar.platform.rosters.sample.Timetable.Lesson;

/** Writes down a district as the rows of OneRoster 1.1's files. */
final class SampleFiles {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 3);
    private static final String YEAR = "year-2026";

    private final Csv csv;

    SampleFiles(Csv csv) {
        this.csv = csv;
    }

    void manifest(String districtName, String key) {
        var files = Stream.of("academicSessions", "orgs", "courses", "classes", "users", "enrollments", "demographics")
                .map(file -> List.of("file." + file, "bulk"));
        var absent = Stream.of("categories", "classResources", "courseResources", "lineItems", "resources", "results")
                .map(file -> List.of("file." + file, "absent"));
        var about = Stream.of(
                List.of("manifest.version", "1.0"),
                List.of("oneroster.version", "1.1"),
                List.of("source.systemName", districtName + " (sample)"),
                List.of("source.systemCode", key));
        csv.file(
                "manifest.csv",
                "propertyName,value",
                Stream.of(about, files, absent).flatMap(rows -> rows).toList());
    }

    void orgs(String districtName, List<SampleSchool> schools) {
        var rows = new ArrayList<List<?>>();
        rows.add(row(Faculty.DISTRICT, null, null, districtName, "district", Faculty.DISTRICT, null));
        for (var school : schools) {
            rows.add(row(school.sourceId(), null, null, school.name(), "school", school.sourceId(), Faculty.DISTRICT));
        }
        csv.file("orgs.csv", "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId", rows);
    }

    void sessions() {
        csv.file(
                "academicSessions.csv",
                "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear",
                List.of(
                        row(YEAR, null, null, "2026-27", "schoolYear", FIRST_DAY, LAST_DAY, null, "2027"),
                        row("fall-2026", null, null, "Fall 2026", "term", FIRST_DAY, "2026-12-18", YEAR, "2027"),
                        row("spring-2027", null, null, "Spring 2027", "term", "2027-01-05", LAST_DAY, YEAR, "2027")));
    }

    void users(List<Employee> staff, List<Parent> parents, List<Child> children) {
        var rows = new ArrayList<List<?>>();
        staff.forEach(employee -> rows.add(user(employee)));
        parents.forEach(parent -> rows.add(user(parent)));
        children.forEach(child -> rows.add(user(child)));
        csv.file(
                "users.csv",
                "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,"
                        + "middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,metadata.lodestar.role,"
                        + "metadata.homeLanguage,metadata.interpreter,metadata.relationship",
                rows);
    }

    void demographics(List<Child> children, Random random) {
        csv.file(
                "demographics.csv",
                "sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,"
                        + "blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,"
                        + "hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,"
                        + "publicSchoolResidenceStatus",
                children.stream().map(child -> demographics(child, random)).toList());
    }

    void courses(Map<String, String> courses) {
        csv.file(
                "courses.csv",
                "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes",
                courses.entrySet().stream()
                        .map(course -> row(
                                course.getKey(),
                                null,
                                null,
                                YEAR,
                                course.getValue(),
                                course.getKey(),
                                null,
                                Faculty.DISTRICT,
                                null,
                                null))
                        .toList());
    }

    void classes(List<Lesson> lessons) {
        csv.file(
                "classes.csv",
                "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,"
                        + "schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods",
                lessons.stream()
                        .map(lesson -> row(
                                lesson.sourceId(),
                                null,
                                null,
                                lesson.title(),
                                SampleSchool.code(lesson.grade()),
                                lesson.course(),
                                lesson.sourceId(),
                                lesson.title().startsWith("Grade") ? "homeroom" : "scheduled",
                                null,
                                lesson.school().sourceId(),
                                "fall-2026,spring-2027",
                                null,
                                null,
                                null))
                        .toList());
    }

    void enrollments(List<Lesson> lessons) {
        var rows = new ArrayList<List<?>>();
        for (var lesson : lessons) {
            rows.add(enrollment(rows.size() + 1, lesson, lesson.teacher().sourceId(), "teacher"));
            for (var child : lesson.children()) {
                rows.add(enrollment(rows.size() + 1, lesson, child.sourceId(), "student"));
            }
        }
        csv.file(
                "enrollments.csv",
                "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate",
                rows);
    }

    private static List<?> enrollment(int nth, Lesson lesson, String user, String role) {
        var primary = role.equals("teacher") ? "true" : "false";
        return row(
                "enrollment-%07d".formatted(nth),
                null,
                null,
                lesson.sourceId(),
                lesson.school().sourceId(),
                user,
                role,
                primary,
                FIRST_DAY,
                LAST_DAY);
    }

    private static List<?> user(Employee employee) {
        return user(
                employee.sourceId(),
                String.join(",", employee.orgs()),
                employee.oneRosterRole(),
                employee.givenName(),
                employee.familyName(),
                null,
                employee.email(),
                employee.phone(),
                null,
                null,
                employee.role(),
                null,
                null,
                null);
    }

    private static List<?> user(Parent parent) {
        var orgs = parent.children().stream()
                .map(child -> child.school().sourceId())
                .distinct()
                .collect(Collectors.joining(","));
        var children = parent.children().stream().map(Child::sourceId).collect(Collectors.joining(","));
        return user(
                parent.sourceId(),
                orgs,
                "parent",
                parent.givenName(),
                parent.familyName(),
                null,
                null,
                parent.phone(),
                children,
                null,
                null,
                parent.language(),
                null,
                parent.relationship());
    }

    private static List<?> user(Child child) {
        var parents = child.household().parents().stream().map(Parent::sourceId).collect(Collectors.joining(","));
        return user(
                child.sourceId(),
                child.school().sourceId(),
                "student",
                child.givenName(),
                child.familyName(),
                child.number(),
                null,
                null,
                parents,
                SampleSchool.code(child.grade()),
                null,
                child.household().language(),
                child.household().interpreter(),
                null);
    }

    private static List<?> user(
            String sourceId,
            String orgs,
            String role,
            String given,
            String family,
            Object number,
            Object email,
            Object phone,
            Object agents,
            Object grades,
            Object ourRole,
            Object language,
            Object interpreter,
            Object relationship) {
        return row(
                sourceId,
                null,
                null,
                "true",
                orgs,
                role,
                sourceId,
                null,
                given,
                family,
                null,
                number,
                email,
                phone,
                phone,
                agents,
                grades,
                null,
                ourRole,
                language,
                interpreter,
                relationship);
    }

    private static List<?> demographics(Child child, Random random) {
        var race = child.household().origin().race();
        var abroad = !child.household().language().equals("English") && random.nextInt(3) == 0;
        return row(
                child.sourceId(),
                null,
                null,
                LocalDate.of(2020 - child.grade(), 9, 2).plusDays(random.nextInt(365)),
                child.girl() ? "female" : "male",
                "false",
                race.equals("asian"),
                race.equals("black"),
                race.equals("pacific"),
                race.equals("white"),
                "false",
                race.equals("hispanic"),
                abroad ? null : "US",
                abroad ? null : "CA",
                null,
                null);
    }

    private static List<?> row(Object... values) {
        return Arrays.asList(values);
    }
}
