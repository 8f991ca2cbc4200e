package org.lodestar.platform.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.jobs.JobState;
import org.lodestar.platform.services.Directory;
import org.lodestar.platform.services.DirectoryEntry;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;

/** The examples of the standard itself. */
@WithPostgres
class RealPackagesIT {
    private static final Set<String> NO_TABLES = Set.of("core_tables.csv");

    @Autowired
    TestDistricts districts;

    @Autowired
    DirectoryImport imports;

    @Autowired
    DirectoryExport export;

    @Autowired
    Directory directory;

    private TestDistrict district;
    private Path folder;

    @BeforeEach
    void theExamples() {
        var found = Stream.of("../shared/fixtures", "../../shared/fixtures", "../../../shared/fixtures")
                .map(each -> Path.of(each, "hsds"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(found.isPresent(), "no hsds in the shared fixtures beside the project");
        folder = found.get();
        district = districts.fresh();
    }

    @Test
    void theTablesImportWholeAndTheExportEqualsThem() {
        var sent = zip(file -> file.endsWith(".csv") || file.equals("datapackage.json"));
        imports(sent.zip(), "hsds.zip");
        assertThat(district.call(() -> directory.services(null)))
                .extracting(DirectoryEntry::name)
                .containsExactly("Community Counselling");
        var came = HsdsFixture.unzipped(sent.zip());
        var went = HsdsFixture.unzipped(district.as("teacher", export::zip));
        came.keySet().removeAll(NO_TABLES);
        assertThat(went.keySet()).containsExactlyInAnyOrderElementsOf(came.keySet());
        came.remove("datapackage.json");
        came.forEach((file, text) -> assertThat(rows(went.get(file))).as(file).isEqualTo(rows(text)));
    }

    @Test
    void eachJsonExampleImportsWhole() throws IOException {
        for (var file : List.of(
                "tabular.json",
                "organization_full.json",
                "organization_list.json",
                "service_full.json",
                "service_list.json",
                "service_at_location_full.json",
                "service_at_location_list.json",
                "location.json",
                "taxonomy.json",
                "taxonomy_list.json",
                "taxonomy_term.json",
                "taxonomy_term_list.json")) {
            district = districts.fresh();
            imports(Files.readAllBytes(folder.resolve(file)), file);
        }
    }

    @Test
    void theWholeFolderImportsByItsTables() {
        imports(zip(file -> true).zip(), "folder.zip");
        assertThat(district.call(() -> directory.services(null))).hasSize(1);
    }

    private void imports(byte[] sent, String name) {
        var job = district.as("admin", () -> imports.runNow(name, sent, Set.of()));
        assertThat(job.problems()).as(name).isEmpty();
        assertThat(job.state()).as(name).isEqualTo(JobState.SUCCEEDED);
    }

    private HsdsFixture zip(Predicate<String> wanted) {
        var fixture = new HsdsFixture();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (wanted.test(name)) {
                    fixture.withBytes(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fixture;
    }

    private static List<Map<String, String>> rows(String csv) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parsed = CSVParser.parse(new StringReader(csv), format)) {
            return parsed.getRecords().stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
