package org.lodestar.platform.rosters.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.platform.rosters.Unzipped;

class SampleDistrictTest {
    private static final Unzipped OAKMONT = Unzipped.of(SampleDistrict.oakmont().zip());

    @Test
    void theSameSeedMakesTheSameDistrict() {
        assertThat(SampleDistrict.riverbend().zip())
                .isEqualTo(SampleDistrict.riverbend().zip());
        assertThat(new SampleDistrict("riverbend", "Riverbend", "riverbend.demo", 3, 200, 37).zip())
                .isNotEqualTo(SampleDistrict.riverbend().zip());
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 1", "2, 57", "3, 200", "8, 1200", "100, 3000"})
    void theSizesAreExact(int schools, int students) {
        var zip = Unzipped.of(new SampleDistrict("x", "X", "x.demo", schools, students, 5).zip());
        assertThat(zip.rows("orgs.csv")).hasSize(schools + 1);
        assertThat(zip.users("student")).hasSize(students);
        assertThat(zip.rows("demographics.csv")).hasSize(students);
        assertThat(zip.rows("orgs.csv").stream().map(org -> org.get("name"))).doesNotHaveDuplicates();
    }

    @Test
    void aLargerOneThanAllowedIsNotMade() {
        assertThatThrownBy(() -> new SampleDistrict("x", "X", "x.demo", 101, 10, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SampleDistrict("x", "X", "x.demo", 10, 50_001, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyReferenceIsSound() {
        var orgs = ids("orgs.csv");
        var users = ids("users.csv");
        var classes = ids("classes.csv");
        var courses = ids("courses.csv");
        assertThat(OAKMONT.rows("users.csv")).allSatisfy(user -> {
            assertThat(list(user, "orgSourcedIds")).isNotEmpty().isSubsetOf(orgs);
            assertThat(list(user, "agentSourcedIds")).isSubsetOf(users);
        });
        assertThat(OAKMONT.rows("demographics.csv").stream().map(row -> row.get("sourcedId")))
                .isSubsetOf(users);
        assertThat(OAKMONT.rows("classes.csv")).allSatisfy(row -> {
            assertThat(row.get("schoolSourcedId")).isIn(orgs);
            assertThat(row.get("courseSourcedId")).isIn(courses);
        });
        assertThat(OAKMONT.rows("enrollments.csv")).allSatisfy(row -> {
            assertThat(row.get("classSourcedId")).isIn(classes);
            assertThat(row.get("userSourcedId")).isIn(users);
        });
    }

    @Test
    void familyLinksAreToldOnBothSides() {
        var parents = OAKMONT.users("parent").stream()
                .flatMap(parent ->
                        list(parent, "agentSourcedIds").stream().map(child -> child + "/" + parent.get("sourcedId")));
        var children = OAKMONT.users("student").stream()
                .flatMap(child ->
                        list(child, "agentSourcedIds").stream().map(parent -> child.get("sourcedId") + "/" + parent));
        assertThat(parents.collect(Collectors.toSet())).isEqualTo(children.collect(Collectors.toSet()));
        assertThat(OAKMONT.users("student"))
                .allSatisfy(child -> assertThat(list(child, "agentSourcedIds")).hasSizeBetween(1, 2));
        assertThat(OAKMONT.users("parent"))
                .as("siblings share their parents")
                .anySatisfy(
                        parent -> assertThat(list(parent, "agentSourcedIds")).hasSizeGreaterThan(1));
    }

    @Test
    void aboutAThirdSpeaksAnotherLanguageAtHome() {
        var students = OAKMONT.users("student");
        var languages = students.stream()
                .map(student -> student.get("metadata.homeLanguage"))
                .toList();
        assertThat(languages.stream()
                                .filter(language -> !language.equals("English"))
                                .count()
                        * 100
                        / students.size())
                .isBetween(25L, 42L);
        assertThat(new HashSet<>(languages)).contains("Spanish", "Cantonese", "Vietnamese", "Arabic", "Mam", "Tagalog");
    }

    @ParameterizedTest
    @CsvSource({"teacher", "coordinator", "counselor", "socialworker", "nurse", "principal"})
    void theDemoSignInsWorkAtTheSameMiddleSchool(String role) {
        var roosevelt = sourcedIdOfSchool("Roosevelt Middle");
        var person = person(role + "@oakmont.demo");
        assertThat(person.get("metadata.lodestar.role")).isEqualTo(role);
        assertThat(list(person, "orgSourcedIds")).contains(roosevelt);
    }

    @Test
    void theAdministratorIsOfTheWholeDistrict() {
        assertThat(list(person("admin@oakmont.demo"), "orgSourcedIds")).containsExactly("district");
    }

    @Test
    void amaraIsInAClassOfTheDemosTeacher() {
        var amara = OAKMONT.users("student").stream()
                .filter(student -> student.get("givenName").equals("Amara")
                        && student.get("familyName").equals("Diallo"))
                .toList();
        assertThat(amara).hasSize(1);
        var student = amara.get(0);
        assertThat(student.get("grades")).isEqualTo("07");
        assertThat(student.get("metadata.homeLanguage")).isEqualTo("Fula");
        assertThat(student.get("metadata.interpreter")).isEqualTo("true");
        assertThat(student.get("orgSourcedIds")).isEqualTo(sourcedIdOfSchool("Roosevelt Middle"));
        assertThat(classesOf(person("teacher@oakmont.demo").get("sourcedId")))
                .containsAnyElementsOf(classesOf(student.get("sourcedId")));
        var mother = list(student, "agentSourcedIds");
        assertThat(OAKMONT.users("parent"))
                .filteredOn(parent -> mother.contains(parent.get("sourcedId")))
                .singleElement()
                .satisfies(parent -> assertThat(parent.get("givenName") + " " + parent.get("metadata.relationship"))
                        .isEqualTo("Mariama mother"));
    }

    @Test
    void classesHaveATeacherAndAreNeverCrowded() {
        var byClass = OAKMONT.rows("enrollments.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("classSourcedId"),
                        Collectors.groupingBy(row -> row.get("role"), Collectors.counting())));
        assertThat(byClass.values()).allSatisfy(roles -> {
            assertThat(roles.get("teacher")).isEqualTo(1);
            assertThat(roles.get("student")).isBetween(1L, 26L);
        });
    }

    private static CSVRecord person(String email) {
        return OAKMONT.rows("users.csv").stream()
                .filter(user -> user.get("email").equals(email))
                .findFirst()
                .orElseThrow();
    }

    private static String sourcedIdOfSchool(String name) {
        return OAKMONT.rows("orgs.csv").stream()
                .filter(org -> org.get("name").equals(name))
                .findFirst()
                .orElseThrow()
                .get("sourcedId");
    }

    private static Set<String> classesOf(String user) {
        return OAKMONT.rows("enrollments.csv").stream()
                .filter(row -> row.get("userSourcedId").equals(user))
                .map(row -> row.get("classSourcedId"))
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(String file) {
        return OAKMONT.rows(file).stream().map(row -> row.get("sourcedId")).collect(Collectors.toSet());
    }

    private static List<String> list(CSVRecord row, String column) {
        return Stream.of(row.get(column).split(","))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
