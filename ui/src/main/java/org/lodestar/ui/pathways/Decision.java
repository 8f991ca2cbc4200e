package org.lodestar.ui.pathways;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.processes.diagrams.Tag;
import org.lodestar.processes.diagrams.XmlReader;

/**
 * One decision of a DMN file as a table of words. {@code formula} holds the FEEL where the decision is no table, and is
 * empty else.
 */
record Decision(
        String id,
        String name,
        String hitPolicy,
        List<String> inputs,
        List<String> outputs,
        List<Rule> rules,
        String formula) {

    /** A row: what must hold, what then follows, and the author's remark. */
    record Rule(List<String> when, List<String> then, String remark) {}

    /** All decisions of a file, in its order; none where it cannot be read. */
    static List<Decision> read(String dmnXml) {
        try {
            return XmlReader.read(dmnXml).children("decision").map(Decision::of).toList();
        } catch (XmlReader.NotReadable e) {
            return List.of();
        }
    }

    private static Decision of(Tag decision) {
        var id = decision.attribute("id", "");
        var name = decision.attribute("name", id);
        var table = decision.child("decisionTable");
        if (table.isEmpty()) {
            var formula =
                    decision.child("literalExpression").map(Decision::text).orElse("");
            return new Decision(id, name, "", List.of(), List.of(), List.of(), formula);
        }
        return new Decision(
                id,
                name,
                table.get().attribute("hitPolicy", "UNIQUE"),
                table.get().children("input").map(Decision::inputName).toList(),
                table.get().children("output").map(Decision::outputName).toList(),
                table.get().children("rule").map(Decision::rule).toList(),
                "");
    }

    private static Rule rule(Tag rule) {
        var remark = Stream.concat(
                        rule.children("description").map(Tag::text),
                        rule.children("annotationEntry").map(Decision::text))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return new Rule(
                rule.children("inputEntry").map(Decision::condition).toList(),
                rule.children("outputEntry").map(entry -> unquoted(text(entry))).toList(),
                remark);
    }

    private static String condition(Tag entry) {
        var text = text(entry);
        return text.isBlank() || text.equals("-") ? "any" : unquoted(text);
    }

    private static String inputName(Tag input) {
        var label = input.attribute("label", "");
        return label.isBlank()
                ? input.child("inputExpression").map(Decision::text).orElse("")
                : label;
    }

    private static String outputName(Tag output) {
        var label = output.attribute("label", "");
        return label.isBlank() ? output.attribute("name", "") : label;
    }

    private static String text(Tag tag) {
        return tag.child("text").map(Tag::text).orElse("");
    }

    /** A single text in quotes is said without them; anything else is FEEL and stays as it is. */
    private static String unquoted(String feel) {
        return feel.matches("\"[^\"]*\"") ? feel.substring(1, feel.length() - 1) : feel;
    }

    boolean remarked() {
        return rules.stream().anyMatch(rule -> !rule.remark().isEmpty());
    }

    /** How the rows are read. */
    String reading() {
        return switch (hitPolicy) {
            case "FIRST" -> "The first row that applies counts.";
            case "UNIQUE" -> "Exactly one row applies.";
            case "ANY" -> "Any row that applies counts; they all say the same.";
            case "COLLECT", "RULE ORDER", "OUTPUT ORDER" -> "All rows that apply count.";
            case "PRIORITY" -> "The most important row that applies counts.";
            default -> "";
        };
    }
}
