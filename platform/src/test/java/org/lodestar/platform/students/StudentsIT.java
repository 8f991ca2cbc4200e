package org.lodestar.platform.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.audit.AuditEntry;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPostgres
class StudentsIT {
    @Autowired
    TestDistricts districts;

    @Autowired
    Students students;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient sql;

    private TestDistrict district;
    private UUID amara;
    private UUID jose;
    private UUID linh;

    @BeforeEach
    void threeStudents() {
        district = districts.fresh();
        amara = district.aStudentAt(district.north())
                .named("Amara", "Diallo")
                .taughtBy(district.person("teacher"))
                .create();
        jose = district.aStudentAt(district.north()).named("José", "Gutiérrez").create();
        linh = district.aStudentAt(district.south()).named("Linh", "Nguyễn").create();
        district.call(() -> sql.sql("update students set student_number = '20041' where id = ?")
                .param(jose)
                .update());
    }

    @ParameterizedTest
    @CsvSource({
        "amara, Amara Diallo",
        "amra dialo, Amara Diallo",
        "DIALLO AMARA, Amara Diallo",
        "ama, Amara Diallo",
        "jose gutierrez, José Gutiérrez",
        "Gutieres, José Gutiérrez",
        "20041, José Gutiérrez",
        "2004, José Gutiérrez",
        "nguyen, Linh Nguyễn",
        "ngyen, Linh Nguyễn",
    })
    void isFoundWithoutAccentsAndWithMistakes(String typed, String name) {
        var rows = district.as("admin", () -> students.search(typed, 0, 10));
        assertThat(rows).first().extracting(StudentRow::name).isEqualTo(name);
        assertThat(district.as("admin", () -> students.count(typed))).isEqualTo(rows.size());
    }

    @Test
    void nothingLikeItFindsNobody() {
        assertThat(district.as("admin", () -> students.search("zzyzx", 0, 10))).isEmpty();
        assertThat(district.as("admin", () -> students.count("zzyzx"))).isZero();
    }

    @Test
    void whatLooksLikeAPatternIsOnlyText() {
        assertThat(district.as("admin", () -> students.search("%' or 1=1 --", 0, 10)))
                .isEmpty();
    }

    @Test
    void anEmptyFilterListsMineThenTheRestByName() {
        district.aStudentAt(district.north()).named("Zed", "Abbott").create();
        assertThat(names("teacher", " ")).containsExactly("Amara Diallo", "Zed Abbott", "José Gutiérrez");
        assertThat(district.as("teacher", () -> students.search("", 0, 10)))
                .extracting(StudentRow::mine)
                .containsExactly(true, false, false);
        assertThat(district.as("teacher", () -> students.search("", 1, 1)))
                .extracting(StudentRow::name)
                .containsExactly("Zed Abbott");
    }

    @Test
    void myOwnStudentsComeBeforeABetterMatch() {
        district.aStudentAt(district.north()).named("Amaro", "Dial").create();
        assertThat(names("teacher", "amaro dial")).startsWith("Amara Diallo", "Amaro Dial");
        assertThat(names("counselor", "amaro dial")).startsWith("Amaro Dial", "Amara Diallo");
    }

    @Test
    void aStudentNumberIsTheBeginningOfOneAndNothingLikeIt() {
        district.call(() -> sql.sql("update students set student_number = '20014' where id = ?")
                .param(amara)
                .update());
        assertThat(names("teacher", "2004")).containsExactly("José Gutiérrez");
        assertThat(names("teacher", "20")).containsExactly("Amara Diallo", "José Gutiérrez");
        assertThat(names("teacher", "%0")).isEmpty();
    }

    @Test
    void pagesOfEveryoneNeitherRepeatNorMissAnybody() {
        for (var name : List.of("Abe", "Bea", "Cal", "Dee")) {
            var student = district.aStudentAt(district.north()).named(name, "Zed");
            (name.equals("Cal") ? student.taughtBy(district.person("teacher")) : student).create();
        }
        var pages = Stream.iterate(0, offset -> offset < 8, offset -> offset + 2)
                .flatMap(offset -> district.as("teacher", () -> students.search("", offset, 2)).stream())
                .map(StudentRow::name);
        assertThat(pages).containsExactly("Amara Diallo", "Cal Zed", "José Gutiérrez", "Abe Zed", "Bea Zed", "Dee Zed");
    }

    @Test
    void staffSeeTheStudentsOfTheirSchools() {
        assertThat(names("teacher", "")).containsExactlyInAnyOrder("Amara Diallo", "José Gutiérrez");
        assertThat(names("south-coordinator", "")).containsExactly("Linh Nguyễn");
        assertThat(names("teacher", "nguyen")).doesNotContain("Linh Nguyễn");
        assertThat(district.as("teacher", () -> students.count(""))).isEqualTo(2);
        assertThat(district.as("teacher", () -> students.maySee(linh))).isFalse();
        assertThat(district.as("teacher", () -> students.row(linh))).isEmpty();
        assertThat(district.as("teacher", () -> students.find(linh))).isEmpty();
    }

    @Test
    void aRoleInTheWholeDistrictSeesAll() {
        var nurse = district.another("nurse", null);
        assertThat(Me.as(nurse, () -> students.count(""))).isEqualTo(3);
        assertThat(district.as("admin", () -> students.count(""))).isEqualTo(3);
    }

    @Test
    void nobodyOfAnotherDistrictSeesThem() {
        var other = districts.fresh();
        assertThat(other.as("admin", () -> students.count(""))).isZero();
        assertThat(other.as("admin", () -> students.search("amara", 0, 10))).isEmpty();
        assertThat(other.as("admin", () -> students.find(amara))).isEmpty();
        assertThat(other.call(() -> students.forMachinery(amara))).isEmpty();
    }

    @Test
    void whoHasLeftIsNotFoundButStillReadable() {
        district.call(() -> sql.sql("update students set active = false where id = ?")
                .param(jose)
                .update());
        assertThat(names("teacher", "jose")).doesNotContain("José Gutiérrez");
        assertThat(district.as("teacher", () -> students.find(jose)))
                .hasValueSatisfying(student -> assertThat(student.active()).isFalse());
    }

    @Test
    void readingARecordIsAudited() {
        district.as("teacher", () -> students.find(amara));
        assertThat(district.call(() -> audit.ofStudent(amara, 10)))
                .singleElement()
                .extracting(AuditEntry::action, AuditEntry::actorName)
                .containsExactly("read student record", "North Teacher");
        district.as("teacher", () -> students.row(amara));
        district.call(() -> students.forMachinery(amara));
        assertThat(district.call(() -> audit.ofStudent(amara, 10))).hasSize(1);
    }

    @Test
    void aRecordTellsEverythingTheRosterDid() {
        district.call(() -> sql.sql("update students set interpreter_needed = true, birth_date = '2014-02-03',"
                        + " demographics = '{\"sex\":\"female\"}' where id = ?")
                .param(amara)
                .update());
        var student = district.as("teacher", () -> students.find(amara)).orElseThrow();
        assertThat(student.name()).isEqualTo("Amara Diallo");
        assertThat(student.shortName()).isEqualTo("Amara D.");
        assertThat(student.schoolName()).isEqualTo("North School");
        assertThat(student.interpreterNeeded()).isTrue();
        assertThat(student.birthDate()).hasToString("2014-02-03");
        assertThat(student.demographics()).isEmpty();
    }

    @Test
    void whatARosterSaysOfSexAndOriginIsForWhoGivesRecordsOut() {
        district.call(() -> sql.sql("update students set demographics = '{\"sex\":\"female\"}' where id = ?")
                .param(amara)
                .update());
        assertThat(district.as("teacher", () -> students.find(amara))
                        .orElseThrow()
                        .demographics())
                .isEmpty();
        assertThat(district.as("admin", () -> students.find(amara))
                        .orElseThrow()
                        .demographics())
                .containsEntry("sex", "female");
    }

    @Test
    void withoutAStaffMemberNobodyIsSearched() {
        assertThatThrownBy(() -> district.call(() -> students.search("", 0, 10)))
                .isInstanceOf(Refused.class);
    }

    private List<String> names(String role, String text) {
        return district.as(role, () -> students.search(text, 0, 10)).stream()
                .map(StudentRow::name)
                .toList();
    }
}
