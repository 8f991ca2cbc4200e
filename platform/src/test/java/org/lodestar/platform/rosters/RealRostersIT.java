package org.lodestar.platform.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.JobState;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.rosters.RosterImport.OnProblems;
import org.lodestar.platform.rosters.sample.SampleDistrict;
import org.lodestar.platform.students.StudentRow;
import org.lodestar.platform.students.Students;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole rosters: the one of somebody else's fixtures, the demo's, and (with {@code -Dlodestar.scale}) the largest. */
@WithPostgres
class RealRostersIT {
    @Autowired
    TestDistricts districts;

    @Autowired
    RosterImport rosters;

    @Autowired
    Students students;

    @Autowired
    JdbcClient sql;

    private TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = districts.fresh();
    }

    @Test
    void theBaseSetOfAnotherProjectImportsWhole() throws IOException {
        var folder = fixtures()
                .map(each -> each.resolve("oneroster-oat"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(folder.isPresent(), "no oneroster-oat in the shared fixtures beside the project");
        var roster = new RosterFixture();
        try (var files = Files.list(folder.get())) {
            for (var file : files.toList()) {
                roster.withBytes(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        var job = run(roster.zip());
        assertThat(job.problems()).isEmpty();
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(list("select given_name || ' ' || family_name from students where active order by 1"))
                .containsExactly("ionut padurariu", "ionut2 padurariu");
        assertThat(list("select source_id from enrollments where active order by 1"))
                .containsExactly("enrol1", "enrol2", "enrol3");
    }

    @Test
    void theDemosDistrictImportsWithoutAProblem() {
        var job = run(SampleDistrict.oakmont().zip());
        assertThat(job.problems()).isEmpty();
        assertThat(list("select count(*)::text from students where active")).containsExactly("1200");
        assertThat(list("select count(*)::text from schools where active and kind = 'school'"))
                .containsExactly("8");
        var teacher = demo("teacher@oakmont.demo");
        var found = Me.as(teacher, () -> students.search("amra dialo", 0, 5)).get(0);
        assertThat(found).extracting(StudentRow::name, StudentRow::mine).containsExactly("Amara Diallo", true);
        var amara = Me.as(teacher, () -> students.find(found.id())).orElseThrow();
        assertThat(amara.guardians()).singleElement().satisfies(mother -> {
            assertThat(mother.name()).isEqualTo("Mariama Diallo");
            assertThat(mother.relationship()).isEqualTo("mother");
            assertThat(mother.language()).isEqualTo("Fula");
        });
    }

    @Test
    void theSmallDemoDistrictImportsAgainWithoutAChange() {
        assertThat(run(SampleDistrict.riverbend().zip()).problems()).isEmpty();
        var again = run(SampleDistrict.riverbend().zip());
        assertThat(again.result().values())
                .noneMatch(kind -> kind instanceof java.util.Map<?, ?> tally
                        && tally.values().stream().anyMatch(count -> !count.equals(0)));
    }

    @Test
    @EnabledIfSystemProperty(named = "lodestar.scale", matches = ".+")
    void theLargestDistrictThereMayBe() {
        var zip = timed("make 50,000", () -> new SampleDistrict("big", "Big", "big.demo", 100, 50_000, 1).zip());
        System.out.println("zip MB: " + zip.length / 1_000_000);
        System.out.println(timed("import 50,000", () -> run(zip)).result());
        System.out.println(timed("import 50,000 again", () -> run(zip)).result());
        var small = SampleDistrict.oakmont().zip();
        var other = districts.fresh();
        timed(
                "import 1,200",
                () -> DistrictScope.call(
                        other.id(), () -> rosters.runNow("s.zip", small, false, OnProblems.IMPORT_NOTHING)));
        for (var email : List.of("admin@big.demo", "teacher@big.demo")) {
            var person = demo(email);
            for (var text : List.of("", "amra dialo", "nguyen", "a", "20012", "maria gonzalez", "xyzq")) {
                for (int round = 0; round < 2; round++) {
                    var rows = timed(
                            email + " search '" + text + "'", () -> Me.as(person, () -> students.search(text, 0, 20)));
                    var count = timed(email + " count '" + text + "'", () -> Me.as(person, () -> students.count(text)));
                    System.out.println("   " + count + " "
                            + rows.stream().limit(3).map(StudentRow::name).toList());
                }
            }
        }
        System.out.println(
                String.join("\n", list("explain (analyze, buffers) select * from student_matches('amra dialo')")));
    }

    private static Stream<Path> fixtures() {
        return Stream.of(
                        System.getenv("LODESTAR_FIXTURES"),
                        "../shared/fixtures",
                        "../../shared/fixtures",
                        "../../../shared/fixtures")
                .filter(Objects::nonNull)
                .map(Path::of);
    }

    private static <T> T timed(String what, Supplier<T> work) {
        var start = System.nanoTime();
        var result = work.get();
        System.out.printf("%s: %,d ms%n", what, (System.nanoTime() - start) / 1_000_000);
        return result;
    }

    private Job run(byte[] zip) {
        return DistrictScope.call(district.id(), () -> rosters.runNow("r.zip", zip, false, OnProblems.IMPORT_NOTHING));
    }

    private SignedIn demo(String email) {
        var like = district.person("teacher");
        var id = district.call(() -> sql.sql("select id from staff_members where email = :email")
                .param("email", email)
                .query(UUID.class)
                .single());
        return new SignedIn(UUID.randomUUID(), district.id(), id, email, email, "", true, like.authorities());
    }

    private List<String> list(String query) {
        return district.call(() -> sql.sql(query).query(String.class).list());
    }
}
