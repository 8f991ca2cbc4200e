package org.lodestar.ui.form.formjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Answers a schema at random: some fields not, the others with what a person could have put there. */
final class AnswerMaker {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Dice dice;

    AnswerMaker(Dice dice) {
        this.dice = dice;
    }

    ObjectNode answers(ObjectNode schema) {
        var answers = JSON.createObjectNode();
        fill(answers, schema.path("components"));
        return answers;
    }

    /** What is there before anyone answers. */
    static ObjectNode known() {
        var known = JSON.createObjectNode();
        known.putArray("opts").add("x").add("y").add("z");
        known.putArray("rows").addObject().put("a", 1);
        return known;
    }

    private void fill(ObjectNode into, JsonNode components) {
        components.forEach(field -> {
            var type = field.path("type").asText();
            if (field.has("key")) {
                boolean typed = !type.equals("filepicker") && !type.equals("expression");
                if (typed && dice.percent(70))
                    put(into, field.get("key").asText(), dice.percent(4) ? null : answer(field, type));
            } else if (type.equals("dynamiclist")) {
                if (dice.percent(75)) rows(into, field);
            } else if (field.has("components")) {
                fill(
                        field.has("path")
                                ? into.withObject("/" + field.get("path").asText())
                                : into,
                        field.get("components"));
            }
        });
    }

    private void rows(ObjectNode into, JsonNode list) {
        var rows = into.putArray(list.get("path").asText());
        for (int i = dice.between(0, 3); i > 0; i--) {
            fill(rows.addObject(), list.get("components"));
        }
    }

    private void put(ObjectNode into, String key, @Nullable Object value) {
        int dot = key.indexOf('.');
        var holder = dot < 0 ? into : into.withObject("/" + key.substring(0, dot));
        holder.set(key.substring(dot + 1), JSON.valueToTree(value));
    }

    private Object answer(JsonNode field, String type) {
        return switch (type) {
            case "textfield", "textarea" ->
                dice.any(
                        "x",
                        "x",
                        "y",
                        "",
                        "abc",
                        "  ",
                        "abc def ghi",
                        "a@b.co",
                        "+15551234567",
                        "007",
                        "12",
                        "2026-11-24",
                        "ÄÖ");
            case "number" -> number(field.path("serializeToString").asBoolean(false));
            case "checkbox" -> dice.percent(60);
            case "radio", "select" -> dice.any("x", "y", "z");
            case "checklist", "taglist" ->
                java.util.stream.Stream.of("x", "y", "z")
                        .filter(each -> dice.percent(45))
                        .toList();
            case "datetime" -> moment(field);
            default -> throw new IllegalArgumentException(type);
        };
    }

    private Object number(boolean asText) {
        var number = dice.any("0", "1", "2", "3", "5", "7", "12", "-1", "2.5", "0.125", "3.10", "1000000");
        return asText
                ? number
                : new BigDecimal(number).scale() > 0 ? (Object) Double.valueOf(number) : Integer.valueOf(number);
    }

    private String moment(JsonNode field) {
        var zone = field.path("timeSerializingFormat").asText();
        var time = "15:30" + (zone.equals("utc_offset") ? "+00:00" : zone.equals("utc_normalized") ? "Z" : "");
        return switch (field.path("subtype").asText()) {
            case "date" -> "2026-11-24";
            case "time" -> time;
            default -> "2026-11-24T" + time;
        };
    }
}
