package org.lodestar.processes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.lodestar.processes.files.PathwayFiles;

/** Pathways of the test resources, {@code pathways/<folder>/}. */
public final class TestPathways {
    private TestPathways() {}

    public static PathwayFiles read(String folder) {
        Map<String, String> files = new TreeMap<>();
        try (var paths =
                Files.list(Path.of(Objects.requireNonNull(TestPathways.class.getResource("/pathways/" + folder), folder)
                        .toURI()))) {
            for (Path path : paths.toList()) files.put(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return new PathwayFiles(files);
    }

    /** The diagram of {@code tiny}, whose rounds over a list pass without anybody's step. */
    public static String withoutWaitingInEachRound() {
        return tiny().replaceFirst(
                        "(?s)<bpmn:userTask id=\"arrange\".*?</bpmn:userTask>", "<bpmn:task id=\"arrange\"/>")
                .replaceFirst("(?s)<bpmn:sequenceFlow id=\"f15\".*?</bpmn:sequenceFlow>", "")
                .replaceFirst("(?s)<bpmn:serviceTask id=\"open\".*?</bpmn:serviceTask>", "")
                .replaceFirst("(?s)<bpmn:sequenceFlow id=\"f17\".*?</bpmn:sequenceFlow>", "");
    }

    /** The form {@code look} of {@code tiny}, which offers so many services: {@code s0} and on. */
    public static String withServices(int count) {
        String values = java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> "{\"label\": \"S" + i + "\", \"value\": \"s" + i + "\"}")
                .collect(java.util.stream.Collectors.joining(", "));
        return read("tiny")
                .text("look.form")
                .orElseThrow()
                .replaceFirst("(?s)(\"services\".*?\"values\":\\s*\\[)[^\\]]*\\]", "$1" + values + "]");
    }

    /** A diagram of {@code tiny} in which every completed step opens two. */
    public static String splitting() {
        return tiny().replaceFirst("(?s)<bpmn:businessRuleTask.*?<bpmn:subProcess id=\"stop\"", """
                <bpmn:userTask id="decide" name="Again" camunda:formRef="outcome" camunda:formRefBinding="deployment">\
                <bpmn:extensionElements><camunda:properties><camunda:property name="lodestar:role" value="coordinator"/>\
                </camunda:properties></bpmn:extensionElements></bpmn:userTask>
                <bpmn:sequenceFlow id="f2" sourceRef="decide" targetRef="split"/>
                <bpmn:parallelGateway id="split"/>
                <bpmn:sequenceFlow id="f3" sourceRef="split" targetRef="decide"/>
                <bpmn:sequenceFlow id="f4" sourceRef="split" targetRef="decide"/>
                <bpmn:sequenceFlow id="f5" sourceRef="split" targetRef="done"/>
                <bpmn:endEvent id="done"/>
                <bpmn:subProcess id="stop\"""");
    }

    private static String tiny() {
        return read("tiny").text("tiny.bpmn").orElseThrow();
    }
}
