package org.lodestar.platform.corrections.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormField;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.corrections.Correctable;
import org.lodestar.platform.database.Jsonb;
import org.lodestar.platform.districts.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corrects what people wrote about a student: an answer in a form, the words of a timeline entry. */
@Component
public class WordCorrecting {
    private static final int LONGEST = 4_000;
    private static final List<FieldType> CORRECTED = List.of(
            FieldType.TEXTFIELD,
            FieldType.TEXTAREA,
            FieldType.DATETIME,
            FieldType.NUMBER,
            FieldType.CHECKBOX,
            FieldType.RADIO,
            FieldType.SELECT);

    /** A form that was sent. */
    public record Sent(
            UUID id, UUID referral, String step, Map<String, Object> answers, String form, List<String> visibleTo) {}

    /** An entry of the timeline with words of its own. */
    public record Entry(UUID id, @Nullable UUID referral, String title, String detail) {}

    private final JdbcClient sql;
    private final Jsonb jsonb;

    WordCorrecting(JdbcClient sql, Jsonb jsonb) {
        this.sql = sql;
        this.jsonb = jsonb;
    }

    public List<Correctable> ofStudent(UUID student) {
        var answers = sent("r.student_id = :id", student).stream().flatMap(this::answersOf);
        var entries = entries("t.student_id = :id and t.detail <> '' and t.kind <> 'correction'", student).stream()
                .map(entry ->
                        new Correctable("entry", entry.id(), "detail", "Timeline", entry.title(), entry.detail()));
        return Stream.concat(answers, entries).toList();
    }

    private Stream<Correctable> answersOf(Sent form) {
        return fields(form.form())
                .filter(field -> form.answers().containsKey(field.key()))
                .map(field -> new Correctable(
                        "answer",
                        form.id(),
                        Objects.requireNonNull(field.key()),
                        form.step(),
                        field.source().path("label").asText(field.key()),
                        Objects.toString(form.answers().get(field.key()), null)));
    }

    /** Those of the top of a form; an answer inside a list is corrected by a family's statement. */
    private static Stream<FormField> fields(String form) {
        return FormReader.read(form) instanceof FormReading.Readable readable
                ? readable.definition().fields().stream()
                        .flatMap(field -> field.type() == FieldType.GROUP && field.path() == null
                                ? field.children().stream()
                                : Stream.of(field))
                        .filter(field -> field.key() != null && CORRECTED.contains(field.type()))
                : Stream.empty();
    }

    public Optional<Sent> form(UUID student, UUID submission) {
        return sent("s.id = :id", submission).stream()
                .filter(form -> student.equals(studentOf(form.referral())))
                .findFirst();
    }

    public Optional<Entry> entry(UUID student, UUID entry) {
        return entries("t.student_id = cast('" + student + "' as uuid) and t.id = :id", entry).stream()
                .findFirst();
    }

    private @Nullable UUID studentOf(UUID referral) {
        return sql.sql("select student_id from referrals where id = ?")
                .param(referral)
                .query(UUID.class)
                .single();
    }

    /** The answer before; {@link Refused} where the form would not take the new one. */
    public @Nullable String answer(Sent form, String key, String typed) {
        var field = fields(form.form())
                .filter(each -> key.equals(each.key()))
                .findFirst()
                .orElseThrow(
                        () -> new Refused("This answer cannot be corrected here. Add the family's statement instead."));
        var answers = new LinkedHashMap<>(form.answers());
        var before = answers.put(key, read(field, typed));
        sql.sql("update submissions set answers = cast(? as jsonb) where id = ?")
                .params(jsonb.write(answers), form.id())
                .update();
        return Objects.toString(before, null);
    }

    private static Object read(FormField field, String typed) {
        var text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refused("Write what is right, in at most 4,000 characters.");
        }
        return switch (field.type()) {
            case NUMBER -> number(text);
            case CHECKBOX -> text.equalsIgnoreCase("yes") || text.equalsIgnoreCase("true");
            case RADIO, SELECT -> offered(field, text);
            default -> text;
        };
    }

    private static Object number(String text) {
        try {
            return new java.math.BigDecimal(text);
        } catch (NumberFormatException none) {
            throw new Refused("This answer is a number.");
        }
    }

    private static Object offered(FormField field, String text) {
        var values = field.source().path("values");
        if (!values.isArray()) return text;
        for (var value : values) {
            if (value.path("value").asText().equals(text)
                    || value.path("label").asText().equalsIgnoreCase(text)) {
                return value.path("value").asText();
            }
        }
        throw new Refused("This is not one of the choices of the form.");
    }

    public void entry(Entry entry, String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST) throw new Refused("This is too long: 4,000 characters fit.");
        sql.sql("update timeline_entries set detail = ? where id = ?")
                .params(text, entry.id())
                .update();
    }

    private List<Sent> sent(String condition, UUID id) {
        return sql.sql("select s.id, s.referral_id, s.step_name, s.answers, s.form, s.visible_to from submissions s"
                        + " join referrals r on r.id = s.referral_id where " + condition + " order by s.submitted_at")
                .param("id", id)
                .query((row, number) -> new Sent(
                        row.getObject("id", UUID.class),
                        row.getObject("referral_id", UUID.class),
                        row.getString("step_name"),
                        jsonb.object(row.getString("answers")),
                        row.getString("form"),
                        Columns.words(row, "visible_to")))
                .list();
    }

    private List<Entry> entries(String condition, UUID id) {
        return sql.sql("select t.id, t.referral_id, t.title, t.detail from timeline_entries t where " + condition
                        + " order by t.at desc")
                .param("id", id)
                .query((row, number) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getObject("referral_id", UUID.class),
                        row.getString("title"),
                        row.getString("detail")))
                .list();
    }
}
