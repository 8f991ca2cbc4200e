package org.lodestar.platform.rosters.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes whose guardians are whose, and demographics. */
@Component
class StudentFacts {
    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    StudentFacts(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Tally link(Roster roster) {
        var links = List.copyOf(roster.families);
        var students = texts(links, Lines.FamilyLink::student);
        var guardians = texts(links, Lines.FamilyLink::guardian);
        var gone = jdbc.update(
                """
                delete from student_guardians known
                where known.district_id = ? and known.student_id = any (?::text[]::uuid[])
                  and (known.student_id, known.guardian_id) not in
                      (select * from unnest(?::text[]::uuid[], ?::text[]::uuid[]))
                """,
                DistrictScope.require(),
                texts(List.copyOf(roster.familiesTold), Function.identity()),
                students,
                guardians);
        var counts = jdbc.queryForObject(
                """
                with written as (
                  insert into student_guardians as known (district_id, student_id, guardian_id, relationship)
                  select ?, told.* from unnest(?::text[]::uuid[], ?::text[]::uuid[], ?::text[]) told
                  on conflict (student_id, guardian_id) do update set relationship = excluded.relationship
                  where excluded.relationship is not null and known.relationship is distinct from excluded.relationship
                  returning xmax = 0 as fresh)
                select count(*) filter (where fresh) as fresh, count(*) filter (where not fresh) as changed from written
                """,
                (row, number) -> new Tally(row.getInt("fresh"), row.getInt("changed"), 0),
                DistrictScope.require(),
                students,
                guardians,
                texts(links, Lines.FamilyLink::relationship));
        return counts.plus(new Tally(0, 0, gone));
    }

    Tally describe(List<Lines.Facts> facts) {
        return new Tally(
                0,
                jdbc.update(
                        """
                        update students s set birth_date = told.birth_date, demographics = told.demographics
                        from unnest(?::text[]::uuid[], ?::text[]::date[], ?::text[]::jsonb[]) told (id, birth_date, demographics)
                        where s.id = told.id
                          and (s.birth_date, s.demographics) is distinct from (told.birth_date, told.demographics)
                        """,
                        texts(facts, Lines.Facts::student),
                        texts(facts, Lines.Facts::birthDate),
                        texts(facts, this::demographics)),
                0);
    }

    private String demographics(Lines.Facts facts) {
        try {
            return json.writeValueAsString(facts.demographics());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(each -> Objects.toString(each, null))
                .toArray(String[]::new);
    }
}
