package org.lodestar.ui.form.formjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/** In what form-js and we differ about a case. */
final class Agreement {

    private static final List<String> ASPECTS = List.of("visible", "errors", "data");

    private Agreement() {}

    /** The aspects that differ; empty where both come to the same. */
    static List<String> differences(JsonNode formJs, JsonNode ours) {
        if (formJs.has("failed") || ours.has("failed")) {
            return formJs.has("failed") && ours.has("failed") ? List.of() : List.of("failed");
        }
        var different = new ArrayList<String>();
        for (var aspect : ASPECTS) {
            if (!alike(formJs.path(aspect)).equals(alike(ours.path(aspect)))) different.add(aspect);
        }
        return different;
    }

    /** Rows in which nothing is sent: form-js leaves holes for them, and nothing at the end; we keep them all, empty. */
    private static ArrayNode rows(ArrayNode list) {
        boolean ofRows = false;
        for (var each : list) {
            ofRows |= each.isObject();
        }
        if (!ofRows) return list;
        for (int i = list.size() - 1; i >= 0; i--) {
            boolean nothing =
                    list.get(i).isNull() || list.get(i).isEmpty() && list.get(i).isObject();
            if (nothing && i == list.size() - 1) list.remove(i);
            else if (nothing) list.set(i, JsonNodeFactory.instance.objectNode());
        }
        return list;
    }

    /** Numbers by what they are worth, not by how they are written. */
    static JsonNode alike(JsonNode node) {
        var make = JsonNodeFactory.instance;
        if (node.isNumber()) {
            var number = node.decimalValue();
            return make.textNode("number "
                    + (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()));
        }
        if (node instanceof ArrayNode list) {
            var all = make.arrayNode();
            list.forEach(each -> all.add(alike(each)));
            return rows(all);
        }
        if (node.isObject()) {
            var all = make.objectNode();
            node.fields().forEachRemaining(each -> all.set(each.getKey(), alike(each.getValue())));
            return all;
        }
        return node;
    }
}
