package org.lodestar.forms.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormProblem;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;

class KindProblemsTest {

    @Test
    void everyKindOnItsUsualComponentIsFine() {
        for (SchoolKind kind : SchoolKind.values()) {
            var form = field(
                    kind.bases().get(0).name().toLowerCase(java.util.Locale.ROOT),
                    "\"lodestar:kind\": \"" + kind.key() + "\"");
            assertThat(KindProblems.of(form)).isEmpty();
            assertThat(SchoolField.of(form.fields().get(0)).kind()).isEqualTo(kind);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "select     | \"lodestar:kind\": \"pupil\"              | Write “student” or",
                "textfield  | \"lodestar:kind\": \"student\"            | it must be a “select” or “taglist”",
                "select     | \"lodestar:kindd\": \"student\"           | means nothing here",
                "textfield  | \"lodestar:category\": \"Food\"           | says nothing about a field of its kind",
                "textfield  | \"lodestar:known\": \"student.birthDate\" | make it a date",
                "textfield  | \"lodestar:whenKnown\": \"hide\"          | does not say what of the record it is",
                "textfield  | \"lodestar:updates\": \"guardian\"        | Write “student.homeLanguage” or",
                "textfield  | \"lodestar:confidential\": \"yes\"        | Write “true”",
                "separator  | \"lodestar:decides\": \"true\"            | takes no answer",
                "select     | \"lodestar:decides\": \"true\"            | make it required",
            })
    void saysWhatIsWrong(String type, String property, String words) {
        assertThat(KindProblems.of(field(type, property)))
                .extracting(FormProblem::message)
                .anySatisfy(message -> assertThat(message).contains(words));
    }

    @Test
    void aDecidingAnswerIsAlwaysAskedAndRequired() {
        var form = read("""
                {"type": "select", "key": "way", "values": [{"value": "a", "label": "A"}], "validate": {"required": true},
                 "conditional": {"hide": "=x"},
                 "properties": {"lodestar:decides": "true", "lodestar:roles": "nurse"}}""");
        assertThat(KindProblems.of(form)).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.path()).isEqualTo("way");
            assertThat(problem.message()).contains("decides");
        });
    }

    @Test
    void theRecordDoesNotReachIntoLists() {
        var form = read("""
                {"type": "dynamiclist", "path": "people", "components": [
                  {"type": "textfield", "key": "phone", "properties": {"lodestar:known": "guardian.phone"}}]}""");
        assertThat(KindProblems.of(form))
                .singleElement()
                .extracting(FormProblem::message)
                .asString()
                .contains("where the record does not reach");
    }

    @Test
    void aPickerHasNoOptionsOfItsOwn() {
        var form = read("""
                {"type": "select", "key": "who", "values": [{"value": "a", "label": "A"}],
                 "properties": {"lodestar:kind": "staff", "lodestar:staffRoles": "nurse, counselor"}}""");
        assertThat(KindProblems.of(form))
                .singleElement()
                .extracting(FormProblem::message)
                .asString()
                .contains("take its own options out");
        assertThat(SchoolField.of(form.fields().get(0)).staffRoles()).isEqualTo(List.of("nurse", "counselor"));
    }

    private static FormDefinition field(String type, String property) {
        return read(
                "{\"type\": \"" + type + "\", \"key\": \"it\", \"label\": \"It\", \"properties\": {" + property + "}}");
    }

    private static FormDefinition read(String component) {
        var reading = FormReader.read("{\"type\": \"default\", \"components\": [" + component + "]}");
        return ((FormReading.Readable) reading).definition();
    }
}
