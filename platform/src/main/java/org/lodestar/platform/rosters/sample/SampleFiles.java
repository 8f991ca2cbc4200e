package org.lodestar.platform.rosters.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.lodestar.platform.rosters.sample.SamplePeople.Child;
import org.lodestar.platform.rosters.sample.Timetable.Lesson;

/** Writes down a district as OneRoster 1.1's files; for users see {@link SampleUsers}. */
final class SampleFiles {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 3);
    private static final String YEAR = "year-2026";

    private final Csv csv;

    SampleFiles(Csv csv) {
        this.csv = csv;
    }

    void manifest(String districtName, String key) {
        var about = Stream.of(
                property("manifest.version", "1.0"),
                property("oneroster.version", "1.1"),
                property("source.systemName", districtName + " (sample)"),
                property("source.systemCode", key));
        var there = Stream.of("academicSessions", "orgs", "courses", "classes", "users", "enrollments", "demographics")
                .map(file -> property("file." + file, "bulk"));
        var absent = Stream.of("categories", "classResources", "courseResources", "lineItems", "resources", "results")
                .map(file -> property("file." + file, "absent"));
        csv.file(
                "manifest.csv",
                "propertyName,value",
                Stream.of(about, there, absent).flatMap(properties -> properties));
    }

    void orgs(String districtName, List<SampleSchool> schools) {
        Map<String, Object> district = Map.of(
                "sourcedId",
                Faculty.DISTRICT,
                "name",
                districtName,
                "type",
                "district",
                "identifier",
                Faculty.DISTRICT);
        var rows = schools.stream()
                .map(school -> Map.<String, Object>of(
                        "sourcedId", school.sourceId(),
                        "name", school.name(),
                        "type", "school",
                        "identifier", school.sourceId(),
                        "parentSourcedId", Faculty.DISTRICT));
        csv.file(
                "orgs.csv",
                "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
                Stream.concat(Stream.of(district), rows));
    }

    void sessions() {
        csv.file(
                "academicSessions.csv",
                "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear",
                Stream.of(
                        session(YEAR, "2026-27", "schoolYear", FIRST_DAY, LAST_DAY),
                        session("fall-2026", "Fall 2026", "term", FIRST_DAY, LocalDate.of(2026, 12, 18)),
                        session("spring-2027", "Spring 2027", "term", LocalDate.of(2027, 1, 5), LAST_DAY)));
    }

    void demographics(List<Child> children, Random random) {
        csv.file(
                "demographics.csv",
                "sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,"
                        + "blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,"
                        + "hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,"
                        + "publicSchoolResidenceStatus",
                children.stream().map(child -> demographics(child, random)));
    }

    void courses(Map<String, String> courses) {
        csv.file(
                "courses.csv",
                "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,"
                        + "subjectCodes",
                courses.entrySet().stream()
                        .map(course -> Map.of(
                                "sourcedId", course.getKey(),
                                "schoolYearSourcedId", YEAR,
                                "title", course.getValue(),
                                "courseCode", course.getKey(),
                                "orgSourcedId", Faculty.DISTRICT)));
    }

    void classes(List<Lesson> lessons) {
        csv.file(
                "classes.csv",
                "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,"
                        + "schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods",
                lessons.stream()
                        .map(lesson -> Map.of(
                                "sourcedId", lesson.sourceId(),
                                "title", lesson.title(),
                                "grades", SampleSchool.code(lesson.grade()),
                                "courseSourcedId", lesson.course(),
                                "classCode", lesson.sourceId(),
                                "classType", lesson.isAllDay() ? "homeroom" : "scheduled",
                                "schoolSourcedId", lesson.school().sourceId(),
                                "termSourcedIds", "fall-2026,spring-2027")));
    }

    void enrollments(List<Lesson> lessons) {
        csv.file(
                "enrollments.csv",
                "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,"
                        + "endDate",
                lessons.stream()
                        .flatMap(lesson -> Stream.concat(
                                Stream.of(enrollment(lesson, lesson.teacher().sourceId(), "teacher")),
                                lesson.children().stream()
                                        .map(child -> enrollment(lesson, child.sourceId(), "student")))));
    }

    private static Map<String, Object> property(String name, String value) {
        return Map.of("propertyName", name, "value", value);
    }

    private static Map<String, Object> session(String id, String title, String type, LocalDate start, LocalDate end) {
        return Map.of(
                "sourcedId", id,
                "title", title,
                "type", type,
                "startDate", start,
                "endDate", end,
                "parentSourcedId", id.equals(YEAR) ? "" : YEAR,
                "schoolYear", "2027");
    }

    private static Map<String, Object> enrollment(Lesson lesson, String user, String role) {
        return Map.of(
                "sourcedId",
                lesson.sourceId() + "-" + user,
                "classSourcedId",
                lesson.sourceId(),
                "schoolSourcedId",
                lesson.school().sourceId(),
                "userSourcedId",
                user,
                "role",
                role,
                "primary",
                role.equals("teacher"),
                "beginDate",
                FIRST_DAY,
                "endDate",
                LAST_DAY);
    }

    private static Map<String, Object> demographics(Child child, Random random) {
        var race = child.household().origin().race();
        var abroad = !child.household().language().equals("English") && random.nextInt(3) == 0;
        return Map.of(
                "sourcedId", child.sourceId(),
                "birthDate", LocalDate.of(2020 - child.grade(), 9, 2).plusDays(random.nextInt(365)),
                "sex", child.girl() ? "female" : "male",
                "asian", race.equals("asian"),
                "blackOrAfricanAmerican", race.equals("black"),
                "nativeHawaiianOrOtherPacificIslander", race.equals("pacific"),
                "white", race.equals("white"),
                "hispanicOrLatinoEthnicity", race.equals("hispanic"),
                "countryOfBirthCode", abroad ? "" : "US",
                "stateOfBirthAbbreviation", abroad ? "" : "CA");
    }
}
