package org.lodestar.platform.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPostgres
class DirectoryIT {
    @Autowired
    TestDistricts districts;

    @Autowired
    Directory directory;

    @Autowired
    SampleDirectory sample;

    @Autowired
    JdbcClient sql;

    @Test
    void listsTheServicesOfASchoolAndThoseOfTheWholeDistrict() {
        var district = districts.fresh();
        district.call(() -> {
            var agency = directory.addProvider("a", "Agency", "", "555-0100", null);
            directory.addService("s1", agency, null, "Tutoring", "", "Learning", false);
            directory.addService("s2", agency, district.north().id(), "Art group", "", "Counseling", true);
            directory.addService("s3", agency, district.south().id(), "Garden", "", "After school", false);
            return true;
        });
        assertThat(district.as(
                        "teacher", () -> directory.services(district.north().id())))
                .extracting(DirectoryEntry::name, DirectoryEntry::schoolName, DirectoryEntry::consentNeeded)
                .containsExactly(tuple("Art group", "North School", true), tuple("Tutoring", null, false));
        assertThat(district.as("teacher", () -> directory.services(null))).hasSize(3);
    }

    @Test
    void theSameSourceIdChangesWhatIsThere() {
        var district = districts.fresh();
        district.call(() -> {
            var agency = directory.addProvider("a", "Agency", "", null, null);
            var first = directory.addService("s", agency, null, "Tutoring", "", "Learning", false);
            assertThat(directory.addProvider("a", "Agency Two", "", null, null)).isEqualTo(agency);
            assertThat(directory.addService("s", agency, null, "Tutors", "", "Learning", true))
                    .isEqualTo(first);
            return true;
        });
        assertThat(district.call(() -> directory.services(null)))
                .singleElement()
                .extracting(DirectoryEntry::name, DirectoryEntry::providerName)
                .containsExactly("Tutors", "Agency Two");
    }

    @Test
    void whatIsNoLongerGivenIsNotListedButKeepsItsName() {
        var district = districts.fresh();
        var service = district.call(() -> directory.addService(
                "s", directory.addProvider("a", "Agency", "", null, null), null, "Tutoring", "", "Learning", false));
        district.call(() -> sql.sql("update services set status = 'inactive'").update());
        assertThat(district.call(() -> directory.services(null))).isEmpty();
        assertThat(district.call(() -> directory.find(service))).isPresent();
    }

    @Test
    void theSampleIsBelievableAndFillsOnlyOnce() {
        var district = districts.fresh();
        fill(district);
        fill(district);
        var services = district.call(() -> directory.services(null));
        assertThat(services).hasSizeGreaterThanOrEqualTo(20);
        assertThat(services)
                .filteredOn(DirectoryEntry::consentNeeded)
                .extracting(DirectoryEntry::name)
                .contains("Mental-health therapy at school")
                .doesNotContain("Food pantry", "Clothing closet");
        assertThat(district.call(directory::providers)).hasSizeGreaterThan(5);
    }

    @Test
    void anotherDistrictHasItsOwn() {
        var district = districts.fresh();
        fill(district);
        var other = districts.fresh();
        assertThat(other.call(() -> directory.services(null))).isEmpty();
    }

    private void fill(TestDistrict district) {
        district.call(() -> {
            sample.fill();
            return true;
        });
    }
}
