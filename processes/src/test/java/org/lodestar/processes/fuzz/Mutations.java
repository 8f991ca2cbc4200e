package org.lodestar.processes.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Changes XML by chance: the same seed makes the same changes. */
public final class Mutations {

    private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z][\\w:]*(\\s[^<>]*)?/?>");
    private static final Pattern VALUE = Pattern.compile("([\\w:]+)=\"([^\"<]*)\"");
    private static final String CLASS = "org.lodestar.processes.fuzz.Sentinel";
    private static final String JUEL = "${''.getClass().forName('" + CLASS + "').run()}";

    private static final List<String> ATTRIBUTES = List.of(
            "camunda:class=\"" + CLASS + "\"",
            "camunda:delegateExpression=\"" + JUEL + "\"",
            "camunda:expression=\"#{1+1}\"",
            "xmlns:a=\"http://activiti.org/bpmn\" a:class=\"" + CLASS + "\"",
            "xmlns:x=\"http://camunda.org/schema/1.0/bpmn\" x:formKey=\"" + JUEL + "\"",
            "camunda:asyncBefore=\"true\"",
            "scriptFormat=\"groovy\"",
            "language=\"javascript\"",
            "triggeredByEvent=\"true\"",
            "isForCompensation=\"true\"",
            "id=\"\"",
            "cancelActivity=\"false\"");

    private static final List<String> ELEMENTS = List.of(
            "<bpmn:scriptTask id=\"zz1\" scriptFormat=\"groovy\"><bpmn:script>" + CLASS
                    + ".run()</bpmn:script></bpmn:scriptTask>",
            "<bpmn:extensionElements><camunda:executionListener event=\"start\" class=\"" + CLASS
                    + "\"/></bpmn:extensionElements>",
            "<bpmn:extensionElements><camunda:taskListener event=\"create\" class=\"" + CLASS
                    + "\"/></bpmn:extensionElements>",
            "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>",
            "<bpmn:documentation>" + JUEL + "</bpmn:documentation>",
            "<bpmn:callActivity id=\"zz2\" calledElement=\"tiny\"/>",
            "<bpmn:terminateEventDefinition/>",
            "<bpmn:exclusiveGateway id=\"zz3\"/>",
            "<bpmn:sequenceFlow id=\"zz4\" sourceRef=\"start\" targetRef=\"start\"/>",
            "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"services\" camunda:elementVariable=\"s\"/>",
            "<bpmn:timerEventDefinition><bpmn:timeDuration>PT1S</bpmn:timeDuration></bpmn:timerEventDefinition>",
            "<text>if true then 1 else " + JUEL + "</text>",
            "<![CDATA[" + JUEL + "]]>",
            "<!-- -->",
            "<?php x ?>",
            "&#36;{1}");

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "tiny",
            "start",
            "true",
            JUEL,
            "#{x}",
            "0",
            "-1",
            "P99999999999Y",
            "R999/PT0S",
            "R/PT1S",
            "../x",
            "\u0000",
            "\uFFFF",
            "ünï",
            "a".repeat(5000),
            "http://activiti.org/bpmn",
            "http://camunda.org/schema/1.0/bpmn",
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "feel",
            "juel",
            "[[[[[[1]]]]]]",
            "external",
            "mail",
            "deployment");

    private final Random chance;

    private Mutations(long seed) {
        this.chance = new Random(seed);
    }

    /** One to five changes. */
    public static String of(String xml, long seed) {
        Mutations mutations = new Mutations(seed);
        String changed = xml;
        for (int i = 1 + mutations.chance.nextInt(5); i > 0; i--) changed = mutations.changed(changed);
        return changed;
    }

    private String changed(String xml) {
        return switch (chance.nextInt(9)) {
            case 0 -> at(xml, ELEMENT, found -> "");
            case 1 -> at(xml, ELEMENT, found -> found.group() + any(ELEMENTS));
            case 2 -> at(xml, ELEMENT, found -> any(ELEMENTS) + found.group());
            case 3 -> at(xml, ELEMENT, this::withAttribute);
            case 4 -> at(xml, VALUE, found -> found.group(1) + "=\"" + any(VALUES) + "\"");
            case 5 -> at(xml, VALUE, found -> found.group(1) + "=\"" + any(values(xml)) + "\"");
            case 6 -> at(xml, ELEMENT, found -> found.group() + found.group());
            case 7 -> xml.isEmpty() ? xml : xml.substring(0, chance.nextInt(xml.length()));
            default -> spoiled(xml);
        };
    }

    private String withAttribute(Matcher found) {
        String element = found.group();
        int end = element.endsWith("/>") ? element.length() - 2 : element.length() - 1;
        return element.substring(0, end) + " " + any(ATTRIBUTES) + element.substring(end);
    }

    private String spoiled(String xml) {
        if (xml.isEmpty()) return xml;
        char[] signs = xml.toCharArray();
        signs[chance.nextInt(signs.length)] = "<>&\"'=/{}$#\u0000\uD800 a0".charAt(chance.nextInt(16));
        return new String(signs);
    }

    private static List<String> values(String xml) {
        return VALUE.matcher(xml)
                .results()
                .map(found -> found.group(2))
                .distinct()
                .toList();
    }

    private interface Change {
        String of(Matcher found);
    }

    private String at(String xml, Pattern what, Change change) {
        List<Integer> places = new ArrayList<>();
        Matcher matcher = what.matcher(xml);
        while (matcher.find()) places.add(matcher.start());
        if (places.isEmpty()) return xml;
        matcher.find(places.get(chance.nextInt(places.size())));
        return xml.substring(0, matcher.start()) + change.of(matcher) + xml.substring(matcher.end());
    }

    private String any(List<String> of) {
        return of.isEmpty() ? "" : of.get(chance.nextInt(of.size()));
    }

    /** The words of all dictionaries, for tests that make files of nothing else. */
    static Stream<String> words() {
        return Stream.of(ATTRIBUTES, ELEMENTS, VALUES).flatMap(List::stream);
    }
}
