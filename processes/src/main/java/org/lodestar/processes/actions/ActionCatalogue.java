package org.lodestar.processes.actions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every action there is, with its inputs. An input is a literal or, with a leading {@code =}, FEEL. */
public final class ActionCatalogue {

    /** Inputs that must be given, and those that may. */
    public record Inputs(List<String> required, List<String> optional) {
        Inputs and(String... more) {
            return new Inputs(required, List.of(more));
        }

        public boolean knows(String name) {
            return required.contains(name) || optional.contains(name);
        }
    }

    public static final Map<String, Inputs> INPUTS = catalogue();

    private ActionCatalogue() {}

    private static Map<String, Inputs> catalogue() {
        Map<String, Inputs> all = new TreeMap<>();
        all.put("open-engagement", inputs("service").and("note"));
        all.put("close-engagement", inputs("result").and("service", "note"));
        all.put("record-outcome", inputs("result").and("summary"));
        all.put("request-consent", inputs("purpose").and("note"));
        all.put("record-consent", inputs("decision", "purpose").and("method"));
        all.put("tell-referrer", inputs("message").and());
        all.put("tell-team", inputs("role", "message").and());
        all.put("remind", inputs("message").and());
        all.put("escalate", inputs("role", "message").and());
        all.put("assign-owner", inputs().and("person", "role"));
        all.put("merge-into", inputs("referral").and());
        all.put("set-priority", inputs("priority").and());
        all.put("record-note", inputs("text").and());
        return java.util.Collections.unmodifiableMap(all);
    }

    private static Inputs inputs(String... required) {
        return new Inputs(List.of(required), List.of());
    }
}
