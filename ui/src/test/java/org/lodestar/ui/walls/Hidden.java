package org.lodestar.ui.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.drafts.Drafts;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.rosters.RosterImport;
import org.lodestar.platform.rosters.RosterImport.OnProblems;
import org.lodestar.platform.rosters.sample.SampleDistrict;
import org.lodestar.platform.testing.DistrictTables;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.processes.pathways.PublishResult;
import org.lodestar.processes.referring.ReferResult;
import org.lodestar.processes.referring.Referring;
import org.lodestar.processes.tasks.Completion;
import org.lodestar.processes.tasks.TaskDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes what must not be seen: a case at South School, gone through, with words that stand nowhere else. */
@TestComponent
class Hidden {
    static final String PATHWAY = "quinceyard";
    static final List<String> WORDS = List.of("Quittenbaum", "Zwetschge", "Quince yard", "marillenknoedel", PATHWAY);

    @Autowired
    JdbcClient sql;

    @Autowired
    Pathways pathways;

    @Autowired
    Referring referring;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Accounts accounts;

    @Autowired
    Drafts drafts;

    @Autowired
    RosterImport rosters;

    /** Ids of rows by table, all of them about the hidden case. */
    Map<String, UUID> aCase(TestDistrict district, PathwayFiles files, String pathway) {
        assertThat(district.<PublishResult>as("admin", () -> pathways.publish(files, "first")))
                .isInstanceOf(PublishResult.Published.class);
        var student = district.aStudentAt(district.south())
                .named("Zwetschge", "Quittenbaum")
                .withGuardian("Zwetschge", "Quittenbaum", "mother", "de")
                .create();
        var before = ids(district);
        var first = refer(district, pathway, student);
        complete(district, first);
        district.doAs("south-teacher", () -> drafts.save("refer", Map.of("why", "marillenknoedel")));
        refer(district, pathway, student);
        var ids = new TreeMap<>(ids(district));
        before.forEach((table, id) -> ids.computeIfPresent(table, (same, now) -> now.equals(id) ? null : now));
        ids.put("students", student);
        return ids;
    }

    /** What else only another district has: everything it has is hidden. */
    Map<String, UUID> everythingOf(TestDistrict district) {
        aCase(district, files("Quince yard", PATHWAY), PATHWAY);
        district.doAs(
                "admin",
                () -> accounts.create(
                        "quittenbaum." + district.id() + "@test.example", "open sesame", district.staffId("nurse")));
        DistrictScope.run(
                district.id(),
                () -> rosters.runNow("x.zip", SampleDistrict.riverbend().zip(), true, OnProblems.IMPORT_NOTHING));
        return ids(district);
    }

    static PathwayFiles files(String name, String key) {
        Map<String, String> files = new TreeMap<>();
        for (var file : List.of("pathway.json", "greeting.bpmn", "intake.form", "greet.form")) {
            files.put(
                    file,
                    text(file).replace("\"greeting\"", "\"" + key + "\"").replace("\"Greeting\"", "\"" + name + "\""));
        }
        return new PathwayFiles(files);
    }

    private static String text(String file) {
        try (var in = Hidden.class.getResourceAsStream("/org/lodestar/ui/rest/greeting/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID refer(TestDistrict district, String pathway, UUID student) {
        var sent = district.<ReferResult>as(
                "south-teacher",
                () -> referring.refer(UUID.randomUUID(), pathway, student, Map.of("why", "marillenknoedel")));
        assertThat(sent).isInstanceOf(ReferResult.Sent.class);
        return ((ReferResult.Sent) sent).referralId();
    }

    private void complete(TestDistrict district, UUID referral) {
        var item = district.call(() -> sql.sql("select id from work_items where referral_id = ?")
                .param(referral)
                .query(UUID.class)
                .single());
        assertThat(district.<Completion>as(
                        "south-coordinator", () -> tasks.submit(item, Map.of("words", "marillenknoedel"))))
                .isInstanceOf(Completion.Completed.class);
    }

    /** The newest row of each table that has any. */
    private Map<String, UUID> ids(TestDistrict district) {
        Map<String, UUID> ids = new TreeMap<>();
        for (var table : tablesWithIds()) {
            var found =
                    district.call(() -> sql.sql("select id from " + table + " order by xmin::text::bigint desc limit 1")
                            .query(UUID.class)
                            .list());
            found.forEach(id -> ids.put(table, id));
        }
        return ids;
    }

    private List<String> tablesWithIds() {
        var tables = new ArrayList<>(new DistrictTables(sql).all());
        tables.retainAll(sql.sql(
                        "select table_name from information_schema.columns where column_name = 'id' and udt_name = 'uuid'")
                .query(String.class)
                .list());
        return tables;
    }
}
