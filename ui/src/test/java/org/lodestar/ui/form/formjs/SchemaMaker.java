package org.lodestar.ui.form.formjs;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Makes schemas at random, of every kind of field, with all that form-js lets an author say about them. */
final class SchemaMaker {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> KEYED = List.of(
            ("textfield textfield textfield textarea number number number checkbox checkbox radio select checklist "
                            + "taglist datetime expression expression filepicker")
                    .split(" "));
    private static final List<String> SHOWN =
            List.of("text html spacer separator button image iframe table documentPreview".split(" "));
    private static final int DEEPEST = 2;

    private final Dice dice;
    private final Wordings wordings;
    private int count;

    SchemaMaker(Dice dice) {
        this.dice = dice;
        this.wordings = new Wordings(dice);
    }

    ObjectNode schema() {
        var schema = JSON.createObjectNode();
        schema.put("type", "default").put("schemaVersion", 19).put("id", "Form_1");
        int fields = dice.between(2, 7);
        for (int i = 0; i < fields; i++) {
            schema.withArray("components").add(shape(0, false));
        }
        finish(schema.withArray("components"), false);
        return schema;
    }

    /** First what there is, so that an expression can refer to what comes later, too. */
    private ObjectNode shape(int depth, boolean inList) {
        var field = JSON.createObjectNode();
        int number = ++count;
        boolean holder = depth < DEEPEST && dice.percent(22);
        var type = holder ? dice.any("group", "dynamiclist") : dice.percent(18) ? dice.any(SHOWN) : dice.any(KEYED);
        field.put("type", type).put("id", "f" + number).put("label", "Label " + number);
        if (!holder) {
            if (KEYED.contains(type)) {
                var key = (dice.percent(8) ? "p." : "") + "k" + number;
                field.put("key", key);
                wordings.know(key, type, inList);
            }
            return field;
        }
        boolean list = type.equals("dynamiclist");
        if (list || dice.percent(60)) field.put("path", (list ? "l" : "g") + number);
        if (list) {
            field.put("isRepeating", true).put("allowAddRemove", dice.percent(80));
            if (dice.percent(60)) field.put("defaultRepetitions", dice.between(0, 2));
            if (!inList) wordings.knowList("l" + number);
        }
        int inside = dice.between(1, 3);
        for (int i = 0; i < inside; i++) {
            field.withArray("components").add(shape(depth + 1, inList || list));
        }
        return field;
    }

    private void finish(ArrayNode components, boolean inList) {
        components.forEach(each -> {
            var field = (ObjectNode) each;
            var type = field.path("type").asText();
            if (dice.percent(30))
                field.putObject("conditional")
                        .put("hide", wordings.condition(inList, field.has("key") || field.has("components")));
            switch (type) {
                case "textfield", "textarea" -> text(field, inList);
                case "number" -> number(field, inList);
                case "checkbox" -> defaulted(field, 20, dice.percent(50));
                case "radio", "select" -> options(field, false);
                case "checklist", "taglist" -> options(field, true);
                case "datetime" -> datetime(field);
                case "expression" ->
                    field.put("expression", wordings.expression(inList))
                            .put("computeOn", dice.percent(80) ? "change" : "presubmit");
                case "text" -> field.put("text", "Hello {{" + wordings.anyKey() + "}}");
                case "html" -> field.put("content", "<p>Hello {{" + wordings.anyKey() + "}}</p>");
                case "table" ->
                    field.put("dataSource", "=rows")
                            .putArray("columns")
                            .addObject()
                            .put("key", "a")
                            .put("label", "A");
                case "image" -> field.put("source", "data:image/gif;base64,R0lGODlhAQABAAAAACw=");
                default -> {}
            }
            if (field.has("key") && !type.equals("expression")) {
                if (dice.percent(35)) validate(field).put("required", true);
                if (dice.percent(8)) field.put("disabled", true);
                if (dice.percent(8)) field.put("readonly", true);
                else if (dice.percent(6)) field.put("readonly", wordings.condition(inList, field.has("key")));
            }
            if (field.has("components")) {
                finish((ArrayNode) field.get("components"), inList || type.equals("dynamiclist"));
            }
        });
    }

    private void text(ObjectNode field, boolean inList) {
        defaulted(field, 20, dice.any("x", "default text", ""));
        if (dice.percent(15)) limit(field, "minLength", dice.between(0, 4), inList);
        if (dice.percent(15)) limit(field, "maxLength", dice.between(1, 8), inList);
        if (field.path("type").asText().equals("textarea")) return;
        if (dice.percent(12)) {
            validate(field).put("pattern", dice.any("^[a-z]+$", "x", "^\\d{2,}$", "^(a|b)c?", "\\s", "^$"));
        } else if (dice.percent(12)) {
            validate(field).put("validationType", dice.any("email", "phone"));
        }
    }

    private void number(ObjectNode field, boolean inList) {
        if (dice.percent(20)) field.put("decimalDigits", dice.between(0, 3));
        if (dice.percent(15)) field.put("increment", dice.any("0.5", "2", "0.01", "5"));
        if (dice.percent(20)) field.put("serializeToString", true);
        if (dice.percent(20)) {
            if (field.has("serializeToString")) field.put("defaultValue", "7");
            else field.put("defaultValue", dice.between(-2, 9));
        }
        if (dice.percent(20)) limit(field, "min", dice.between(-3, 6), inList);
        if (dice.percent(20)) limit(field, "max", dice.between(0, 12), inList);
    }

    private void options(ObjectNode field, boolean many) {
        switch (dice.between(0, 4)) {
            case 0 -> field.put("valuesKey", "opts");
            case 1 ->
                field.put(
                        "valuesExpression",
                        dice.any(
                                "=opts",
                                "=[\"x\", \"y\", \"z\"]",
                                "=[{label: \"X\", value: \"x\"}, \"y\", \"z\"]",
                                "=for o in [\"x\", \"y\", \"z\"] return {label: upper case(o), value: o}"));
            default -> {
                var values = field.putArray("values");
                for (var option : List.of("x", "y", "z")) {
                    values.addObject().put("label", "The " + option).put("value", option);
                }
            }
        }
        if (dice.percent(20)) {
            if (many) field.putArray("defaultValue").add("y");
            else field.put("defaultValue", "y");
        }
    }

    private void datetime(ObjectNode field) {
        var subtype = dice.any("date", "time", "datetime");
        field.put("subtype", subtype);
        if (!subtype.equals("date")) {
            field.put("timeSerializingFormat", dice.any("utc_offset", "utc_normalized", "no_timezone"));
            field.put("timeInterval", 15);
        }
    }

    private void limit(ObjectNode field, String rule, int number, boolean inList) {
        if (dice.percent(25)) validate(field).put(rule, wordings.number(inList));
        else validate(field).put(rule, number);
    }

    private void defaulted(ObjectNode field, int chance, Object value) {
        if (dice.percent(chance)) field.set("defaultValue", JSON.valueToTree(value));
    }

    private static ObjectNode validate(ObjectNode field) {
        return field.withObject("/validate");
    }
}
