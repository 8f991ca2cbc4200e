package org.lodestar.platform.corrections.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.corrections.Correctable;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corrects what the roster told; the database then keeps the value against later imports (trigger {@code corrected}). */
@Component
public class RosterCorrecting {
    private static final int LONGEST = 200;

    private final JdbcClient sql;

    RosterCorrecting(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Correctable> ofStudent(UUID student) {
        var mine = RosterField.of("student").stream().map(field -> correctable("student", student, field, "Student"));
        var family = sql
                .sql("""
                select g.id, g.given_name || ' ' || g.family_name as name from student_guardians l
                join guardians g on g.id = l.guardian_id where l.student_id = ? order by 2""")
                .param(student)
                .query((row, number) -> new Named(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .flatMap(guardian -> RosterField.of("guardian").stream()
                        .map(field -> correctable("guardian", guardian.id(), field, guardian.name())));
        return Stream.concat(mine, family).toList();
    }

    private record Named(UUID id, String name) {}

    private Correctable correctable(String kind, UUID id, RosterField field, String about) {
        return new Correctable(kind, id, field.column(), about, field.label(), value(field, id));
    }

    public @Nullable String value(RosterField field, UUID id) {
        return sql.sql("select cast(" + field.column() + " as text) from " + field.table() + " where id = ?")
                .param(id)
                .query((row, number) -> java.util.Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(found -> found)
                .orElse(null);
    }

    /** As it will be kept; {@link Refused} where it cannot be. */
    public static @Nullable String read(RosterField field, String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST) throw new Refused("This is too long: " + LONGEST + " characters fit.");
        return switch (field.kind()) {
            case NAME -> {
                if (text.isEmpty()) throw new Refused(field.label() + " cannot be empty.");
                yield text;
            }
            case TEXT -> text.isEmpty() ? null : text;
            case DATE -> text.isEmpty() ? null : date(text);
            case YES_NO -> yesOrNo(text);
        };
    }

    private static String date(String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.isAfter(LocalDate.now())) throw new Refused("This date has not come yet.");
            return date.toString();
        } catch (DateTimeParseException unreadable) {
            throw new Refused("Write the date as year-month-day, like 2015-09-30.");
        }
    }

    private static String yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> "true";
            case "no", "false" -> "false";
            default -> throw new Refused("Write yes or no.");
        };
    }

    /** Writes a value that is kept against the roster until {@link #letGo}. */
    public void write(RosterField field, UUID id, @Nullable String value) {
        sql.sql("""
                insert into roster_overrides (district_id, row_id, field, value) values (?, ?, ?, ?)
                on conflict (district_id, row_id, field) do update set value = excluded.value, roster_says = null""")
                .params(java.util.Arrays.asList(DistrictScope.require(), id, field.column(), value))
                .update();
        set(field, id, value);
    }

    /** The roster is right after all: what it says holds again, and what it will say. */
    public void letGo(RosterField field, UUID id, @Nullable String value) {
        sql.sql("delete from roster_overrides where row_id = ? and field = ?")
                .params(id, field.column())
                .update();
        set(field, id, value);
    }

    private void set(RosterField field, UUID id, @Nullable String value) {
        sql.sql("select set_config('lodestar.correcting', 'on', true)")
                .query(String.class)
                .single();
        sql.sql("update " + field.table() + " set " + field.column() + " = cast(:value as "
                        + field.kind().type() + ") where id = :id")
                .param("value", value)
                .param("id", id)
                .update();
        sql.sql("select set_config('lodestar.correcting', '', true)")
                .query(String.class)
                .single();
    }
}
