package org.lodestar.ui.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.students.StudentRow;
import org.lodestar.platform.students.Students;
import org.lodestar.processes.referring.ReferResult;
import org.lodestar.processes.referring.Referring;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A few referrals under way ({@code demo/cases.json}), so that a first look at the demo finds work in it. */
@Component
@Profile("demo & !production")
class DemoCases {

    private static final int CLASS = 40;

    private record DemoCase(String district, String pathway, Map<String, Object> answers) {}

    private final Referring referring;
    private final Students students;
    private final Accounts accounts;
    private final ObjectMapper json;

    DemoCases(Referring referring, Students students, Accounts accounts, ObjectMapper json) {
        this.referring = referring;
        this.students = students;
        this.accounts = accounts;
        this.json = json;
    }

    void load(DemoDistrict demo) {
        Me.as(accounts.loadUserByUsername(demo.email("teacher")), () -> {
            var pupils = pupils();
            cases().stream().filter(each -> each.district().equals(demo.key())).forEach(each -> refer(each, pupils));
            return true;
        });
    }

    /** Amara Diallo is left for whoever follows the README. */
    private Iterator<UUID> pupils() {
        return students.search("", 0, CLASS).stream()
                .filter(row -> !row.name().equals("Amara Diallo"))
                .map(StudentRow::id)
                .iterator();
    }

    private void refer(DemoCase each, Iterator<UUID> pupils) {
        var about = each.pathway().equals("science-kit-loan") ? null : pupils.next();
        var result = referring.refer(UUID.randomUUID(), each.pathway(), about, dated(each.answers()));
        if (result instanceof ReferResult.Invalid invalid) {
            throw new IllegalStateException("The demo's " + each.pathway() + " case: " + invalid.problems());
        }
    }

    /** "+7" is the day in a week. */
    private static Map<String, Object> dated(Map<String, Object> answers) {
        var dated = new TreeMap<>(answers);
        dated.replaceAll((key, answer) -> date(answer));
        return dated;
    }

    private static @Nullable Object date(@Nullable Object answer) {
        return answer instanceof String text && text.matches("\\+\\d+")
                ? LocalDate.now().plusDays(Long.parseLong(text.substring(1))).toString()
                : answer;
    }

    private List<DemoCase> cases() {
        try (var in = new ClassPathResource("demo/cases.json").getInputStream()) {
            return json.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
