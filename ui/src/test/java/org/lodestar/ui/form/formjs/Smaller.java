package org.lodestar.ui.form.formjs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a case smaller as long as the two still differ about it in the same way. */
final class Smaller {

    private static final Set<String> KEPT = Set.of(
            "type",
            "id",
            "key",
            "schemaVersion",
            "components",
            "path",
            "isRepeating",
            "schema",
            "known",
            "answers",
            "subtype",
            "timeSerializingFormat",
            "expression");
    private static final int MOST_ROUNDS = 25;

    private final FormJs formJs;

    Smaller(FormJs formJs) {
        this.formJs = formJs;
    }

    AnyCase of(AnyCase one, List<String> differences) throws IOException {
        var smallest = one;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var candidates = candidates(smallest);
            var told = formJs.ask(candidates);
            AnyCase next = null;
            for (int i = 0; i < candidates.size() && next == null; i++) {
                if (Agreement.differences(told.get(i), Ours.of(candidates.get(i)))
                        .equals(differences)) {
                    next = candidates.get(i);
                }
            }
            if (next == null) return smallest;
            smallest = next;
        }
        return smallest;
    }

    private static List<AnyCase> candidates(AnyCase one) {
        var places = new ArrayList<String>();
        collect(one.json(), "", places);
        return places.stream().map(place -> without(one, place)).toList();
    }

    private static void collect(JsonNode node, String place, List<String> places) {
        if (node instanceof ObjectNode map) {
            map.fieldNames().forEachRemaining(name -> {
                if (!KEPT.contains(name)) places.add(place + "/" + name);
                collect(map.get(name), place + "/" + name, places);
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).isObject()) places.add(place + "/" + i);
                collect(list.get(i), place + "/" + i, places);
            }
        }
    }

    private static AnyCase without(AnyCase one, String place) {
        var copy = one.json().deepCopy();
        var pointer = JsonPointer.compile(place);
        var holder = copy.at(pointer.head());
        var last = pointer.last().getMatchingProperty();
        if (holder instanceof ObjectNode map) map.remove(last);
        else if (holder instanceof ArrayNode list) list.remove(Integer.parseInt(last));
        return new AnyCase(one.name(), copy);
    }
}
