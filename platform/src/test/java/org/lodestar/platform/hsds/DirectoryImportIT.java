package org.lodestar.platform.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.hsds.DirectoryImport.Wish;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.JobProblem;
import org.lodestar.platform.jobs.JobState;
import org.lodestar.platform.people.NotAllowed;
import org.lodestar.platform.services.Directory;
import org.lodestar.platform.services.DirectoryEntry;
import org.lodestar.platform.services.Provider;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPostgres
class DirectoryImportIT {
    @Autowired
    TestDistricts districts;

    @Autowired
    DirectoryImport imports;

    @Autowired
    DirectoryExport export;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient sql;

    private TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = districts.fresh();
    }

    @Test
    void theServicesAndWhoGivesThemAreListed() {
        var job = brought(HsdsFixture.sound());
        assertThat(job.problems()).isEmpty();
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.done()).isEqualTo(job.total());
        assertThat(job.result()).containsEntry("service", Map.of("new", 3, "changed", 0, "left", 0));
        assertThat(services())
                .extracting(DirectoryEntry::name, DirectoryEntry::category, DirectoryEntry::providerName)
                .containsExactly(
                        tuple("Night call", "Counseling", "Night Line"), tuple("Food box", "Food", "Harvest Table"));
        assertThat(district.call(directory::providers))
                .extracting(Provider::name, Provider::phone, Provider::url)
                .containsExactly(
                        tuple("Harvest Table", "555-0199", "https://harvest.example"), tuple("Night Line", null, null));
    }

    @Test
    void whatCameInGoesOutAgain() {
        var sent = HsdsFixture.sound();
        brought(sent);
        var came = HsdsFixture.unzipped(sent.zip());
        var went = HsdsFixture.unzipped(exported());
        assertThat(went.keySet()).containsExactlyInAnyOrderElementsOf(came.keySet());
        came.remove("datapackage.json");
        assertThat(went).containsAllEntriesOf(came);
        assertThat(went.get("datapackage.json"))
                .contains("\"path\" : \"places.csv\"", "\"our_code\"", "\"tabular-data-package\"");
    }

    @Test
    void theSameAgainChangesNothingAndOneChangedRowIsOneChange() {
        brought(HsdsFixture.sound());
        assertThat(brought(HsdsFixture.sound()).result())
                .containsEntry("service", Map.of("new", 0, "changed", 0, "left", 0));
        var first = services().get(1).id();
        var job = brought(HsdsFixture.sound().replacing("services.csv", "Food box", "Food basket"));
        assertThat(job.result()).containsEntry("service", Map.of("new", 0, "changed", 1, "left", 0));
        assertThat(services())
                .extracting(DirectoryEntry::id, DirectoryEntry::name)
                .contains(tuple(first, "Food basket"));
    }

    @Test
    void oneProblemKeepsEverythingOutAndEachIsToldWithItsPlace() {
        var job = brought(HsdsFixture.sound()
                .with(
                        "services.csv",
                        "id,organization_id,name,status,minimum_age,maximum_age,assured_date",
                        "s1,o1,Food box,open,,,",
                        "s2,nobody,Night call,active,12,8,",
                        "s2,o2,,active,young,,2026-13-01",
                        "s4,o2,Too,many,values,in,this,row"));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.problems())
                .extracting(JobProblem::file, JobProblem::line, JobProblem::column)
                .contains(
                        tuple("services.csv", 2, "status"),
                        tuple("services.csv", 3, "minimum_age"),
                        tuple("services.csv", 3, "organization_id"),
                        tuple("services.csv", 4, "id"),
                        tuple("services.csv", 4, "name"),
                        tuple("services.csv", 4, "minimum_age"),
                        tuple("services.csv", 4, "assured_date"),
                        tuple("services.csv", 5, null),
                        tuple("service_at_location.csv", 2, "service_id"));
        assertThat(services()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void aColumnThatIsMissingIsToldInTheHeader() {
        var job = brought(HsdsFixture.sound().with("services.csv", "id,name,status", "s1,Food box,active"));
        assertThat(job.problems())
                .extracting(JobProblem::file, JobProblem::line, JobProblem::column)
                .contains(tuple("services.csv", 1, "organization_id"));
    }

    @Test
    void rowsWithProblemsAreLeftOutWithWhatHangsOnThem() {
        var sent = HsdsFixture.sound().replacing("services.csv", "active,s1", "open,s1");
        var job = brought(sent, Wish.SKIP_BAD_ROWS);
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.result()).containsEntry("skipped", 2);
        assertThat(services()).extracting(DirectoryEntry::name).containsExactly("Night call");
        assertThat(HsdsFixture.unzipped(exported()).get("service_at_location.csv"))
                .doesNotContain("sl1");
    }

    @Test
    void aCheckSaysWhatWouldComeAndChangesNothing() {
        var job = brought(HsdsFixture.sound(), Wish.ONLY_CHECK);
        assertThat(job.result()).containsEntry("organization", Map.of("new", 2, "changed", 0, "left", 0));
        assertThat(rows()).isZero();
        assertThat(services()).isEmpty();
    }

    @Test
    void whatAWholePackageLeavesOutIsOfferedNoMoreAndOneOfOurOwnStays() {
        brought(HsdsFixture.sound());
        district.call(() -> directory.addService(
                "own",
                directory.addProvider("us", "Our school", "", null, null),
                null,
                "Tutors",
                "",
                "Learning",
                false));
        var rest = HsdsFixture.sound()
                .with("services.csv", "id,organization_id,name,status", "s2,o2,Night call,active")
                .with("service_at_location.csv", "id,service_id,location_id");
        assertThat(brought(rest).result()).containsEntry("service", Map.of("new", 0, "changed", 1, "left", 0));
        assertThat(services()).hasSize(3);
        assertThat(brought(rest, Wish.CLOSE_THE_REST).result())
                .containsEntry("service", Map.of("new", 0, "changed", 0, "left", 2));
        assertThat(services()).extracting(DirectoryEntry::name).containsExactlyInAnyOrder("Night call", "Tutors");
    }

    @Test
    void ofJsonTheRecordsWithinEachOtherBecomeRowsThatAreLinked() {
        var job = district.as(
                "admin", () -> imports.runNow("service_list.json", """
                {"contents": [{"id": "s1", "name": "Food box", "status": "active",
                  "organization": {"id": "o1", "name": "Harvest Table", "description": "Food"},
                  "phones": [{"id": "f1", "number": "555-0199"}],
                  "attributes": [{"id": "a1", "link_type": "kind",
                    "taxonomy_term": {"id": "t1", "name": "Food", "description": "What one eats"}}],
                  "service_at_locations": [{"id": "sl1", "location": {"id": "l1", "location_type": "physical"}}]}]}
                """.getBytes(StandardCharsets.UTF_8), Set.of()));
        assertThat(job.problems()).isEmpty();
        assertThat(services())
                .extracting(DirectoryEntry::name, DirectoryEntry::category, DirectoryEntry::providerName)
                .containsExactly(tuple("Food box", "Food", "Harvest Table"));
        assertThat(HsdsFixture.unzipped(exported()))
                .containsEntry("service_at_location.csv", "id,service_id,location_id\r\nsl1,s1,l1\r\n")
                .containsEntry("phones.csv", "id,service_id,number\r\nf1,s1,555-0199\r\n");
    }

    @Test
    void ofJsonAProblemIsToldWithThePathToIt() {
        var job = district.as(
                "admin",
                () -> imports.runNow("organization_list.json", """
                [{"id": "o1", "name": "Harvest Table", "description": "Food"},
                 {"id": "o2", "name": "Night Line", "services": [{"id": "s1", "name": "Night call", "status": "open"}]}]
                """.getBytes(StandardCharsets.UTF_8), Set.of()));
        assertThat(job.problems())
                .extracting(JobProblem::file, JobProblem::column)
                .contains(
                        tuple("organization_list.json", "/1/description"),
                        tuple("organization_list.json", "/1/services/0/status"));
        assertThat(rows()).isZero();
    }

    @Test
    void ourOwnServicesGoOutAsWellAndWhatTheDistrictChangedSince() {
        brought(HsdsFixture.sound());
        district.call(() -> {
            var us = directory.addProvider("us", "Our school", "", "555-0100", null);
            directory.addService("own", us, null, "Tutors", "After school", "Learning", false);
            return sql.sql("update services set name = 'Food crate' where source_id = 's1'")
                    .update();
        });
        var went = HsdsFixture.unzipped(exported());
        assertThat(went.get("organizations.csv")).contains("us,Our school,Our school");
        assertThat(went.get("services.csv")).contains("active,own,us,Tutors,After school", "s1,o1,Food crate");
        assertThat(went.get("phones.csv")).contains("phone-us,us,,555-0100");
        var again = district.as("admin", () -> imports.runNow("again.zip", exported(), Set.of()));
        assertThat(again.problems()).isEmpty();
    }

    @Test
    void whatIsNoPackageIsRefusedAtOnceWithWhatToDo() {
        for (var sent : List.of("", "hello", "[1", "<html></html>")) {
            assertThatThrownBy(() -> district.as(
                            "admin", () -> imports.start("x", sent.getBytes(StandardCharsets.UTF_8), Set.of())))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("HSDS 3 package");
        }
        var other = new HsdsFixture().with("users.csv", "a,b").zip();
        assertThatThrownBy(() -> district.as("admin", () -> imports.start("x", other, Set.of())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("none of the HSDS files");
    }

    @Test
    void onlyWhoManagesServicesImportsAndAnotherDistrictSeesNothingOfIt() {
        assertThatThrownBy(() -> district.as(
                        "teacher", () -> imports.start("x", HsdsFixture.sound().zip(), Set.of())))
                .isInstanceOf(NotAllowed.class);
        var job = brought(HsdsFixture.sound());
        var other = districts.fresh();
        assertThat(other.as("admin", () -> imports.find(job.id()))).isEmpty();
        assertThat(other.call(() -> directory.services(null))).isEmpty();
        assertThat(HsdsFixture.unzipped(other.as("teacher", export::zip))).containsOnlyKeys("datapackage.json");
    }

    private Job brought(HsdsFixture sent, Wish... wishes) {
        var all = EnumSet.noneOf(Wish.class);
        all.addAll(List.of(wishes));
        return district.as("admin", () -> imports.runNow("sent.zip", sent.zip(), all));
    }

    private byte[] exported() {
        return district.as("teacher", export::zip);
    }

    private List<DirectoryEntry> services() {
        return district.as("teacher", () -> directory.services(null));
    }

    private int rows() {
        return district.call(() -> sql.sql("select count(*) from directory_rows")
                .query(Integer.class)
                .single());
    }
}
