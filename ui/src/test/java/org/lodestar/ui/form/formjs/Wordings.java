package org.lodestar.ui.form.formjs;

import java.util.ArrayList;
import java.util.List;

/** Makes conditions and expressions about the fields there are, as authors write them: some right, some careless. */
final class Wordings {

    private final Dice dice;
    private final List<String> keys = new ArrayList<>(List.of("unknown"));
    private final List<String> typed = new ArrayList<>(List.of("unknown"));
    private final List<String> inRows = new ArrayList<>(List.of("unknown"));
    private final List<String> lists = new ArrayList<>();

    Wordings(Dice dice) {
        this.dice = dice;
    }

    void know(String key, String type, boolean inList) {
        if (!inList) keys.add(key);
        else if (!type.equals("expression")) inRows.add(key);
        if (!inList && !type.equals("expression")) typed.add(key);
    }

    void knowList(String path) {
        lists.add(path);
    }

    String anyKey() {
        return dice.any(keys);
    }

    /**
     * FEEL with its mark that should come to true or false.
     *
     * @param answered whether it steers an answer: then it asks of no computed ones, which could depend on that answer
     */
    String condition(boolean inList, boolean answered) {
        if (inList && dice.percent(50)) return "=" + row();
        var a = dice.any(answered ? typed : keys);
        var b = dice.any(answered ? typed : keys);
        if (!lists.isEmpty() && dice.percent(10)) return "=" + ofList(dice.any(lists));
        return "="
                + switch (dice.between(0, 19)) {
                    case 0, 1 -> a + " = \"x\"";
                    case 2 -> a + " != \"x\"";
                    case 3 -> a + " > " + dice.between(0, 6);
                    case 4 -> a + " <= " + dice.between(0, 6);
                    case 5 -> a + " = null";
                    case 6 -> a + " != null";
                    case 7 -> "not(" + a + ")";
                    case 8 -> a;
                    case 9 -> a + " = true";
                    case 10 -> "list contains(" + a + ", \"x\")";
                    case 11 -> "count(" + a + ") > 1";
                    case 12 -> a + " = \"x\" and " + b + " != \"y\"";
                    case 13 -> a + " = 1 or " + b + " = true";
                    case 14 -> a + " in [\"x\", \"y\"]";
                    case 15 -> "string length(" + a + ") > 2";
                    case 16 -> "if " + a + " = \"x\" then true else " + b + " = null";
                    case 17 -> a + " = " + b;
                    case 18 -> "some v in " + a + " satisfies v = \"x\"";
                    default -> dice.any("true", "false", "not(" + a + " = \"x\")", a + " >= \"2026-11-24\"");
                };
    }

    private String row() {
        var a = dice.any(inRows);
        return switch (dice.between(0, 7)) {
            case 0 -> "this." + a + " = \"x\"";
            case 1 -> "this." + a + " != null";
            case 2 -> "i[1] > 1";
            case 3 -> "parent." + dice.any(typed) + " = \"x\"";
            case 4 -> "this." + a + " > 3";
            case 5 -> "parent." + dice.any(typed) + " = null";
            case 6 -> a + " = \"x\"";
            default -> "i[1] = 1 and this." + a + " = true";
        };
    }

    private String ofList(String list) {
        var a = dice.any(inRows);
        return switch (dice.between(0, 3)) {
            case 0 -> "count(" + list + ") > 1";
            case 1 -> "some row in " + list + " satisfies row." + a + " = \"x\"";
            case 2 -> list + "[1]." + a + " = \"x\"";
            default -> list + " = null";
        };
    }

    /** FEEL with its mark that comes to any value. */
    String expression(boolean inList) {
        var a = dice.any(typed);
        var b = dice.any(typed);
        return "="
                + switch (dice.between(0, 9)) {
                    case 0 -> a + " + 1";
                    case 1 -> a + " + " + b;
                    case 2 -> "string(" + a + ")";
                    case 3 -> "if " + a + " = \"x\" then 1 else \"no\"";
                    case 4 -> "[" + a + ", " + b + "]";
                    case 5 -> "{a: " + a + "}";
                    case 6 -> a;
                    case 7 -> inList ? "this." + dice.any(inRows) : "count(" + a + ")";
                    case 8 -> inList ? "i[1] * 2" : a + " = null";
                    default -> "upper case(" + a + ")";
                };
    }

    /** FEEL with its mark that should come to a number. */
    String number(boolean inList) {
        return "=" + dice.any(anyKey(), "1 + 2", "if " + anyKey() + " = \"x\" then 5 else 2", "null");
    }
}
