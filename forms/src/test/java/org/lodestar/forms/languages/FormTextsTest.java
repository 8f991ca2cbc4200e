package org.lodestar.forms.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;

class FormTextsTest {

    private static final FormDefinition FORM = read("""
            {"id": "visit", "schemaVersion": 19, "components": [
              {"type": "text", "id": "t", "text": "# Visit"},
              {"type": "radio", "id": "r", "key": "Yes", "label": "Was anybody home?", "description": "Say so.",
               "values": [{"label": "Yes", "value": "Yes"}, {"label": "No", "value": "no"}]},
              {"type": "number", "id": "n", "key": "cost", "label": "Cost", "appearance": {"prefixAdorner": "about"}},
              {"type": "textfield", "id": "f", "key": "code", "label": "=if Yes = \\"Yes\\" then \\"Code\\" else \\"\\"",
               "validate": {"pattern": "[0-9]+", "patternErrorMessage": "Digits only."}},
              {"type": "dynamiclist", "id": "d", "path": "people", "label": "People", "components": [
                {"type": "table", "id": "b", "label": "Seen", "dataSource": "=rows",
                 "columns": [{"label": "Name", "key": "Name"}]}]}]}""");

    @Test
    void allThatPeopleReadIsListedAndNothingElse() {
        assertThat(FormTexts.of(FORM))
                .extracting(FormText::text)
                .containsExactly(
                        "# Visit",
                        "Was anybody home?",
                        "Say so.",
                        "Yes",
                        "No",
                        "Cost",
                        "about",
                        "=if Yes = \"Yes\" then \"Code\" else \"\"",
                        "Digits only.",
                        "People",
                        "Seen",
                        "Name");
        assertThat(FormTexts.of(FORM).get(3)).isEqualTo(new FormText("r", "values[0].label", "Yes"));
    }

    @Test
    void anotherLanguageChangesTheWordsAndLeavesKeysAndValues() {
        var spanish = FormTexts.translated(
                FORM,
                Map.of("Yes", "Sí", "Was anybody home?", "¿Había alguien en casa?", "Name", "Nombre", "about", "unos"));
        var radio = spanish.fields().get(1);
        assertThat(radio.key()).isEqualTo("Yes");
        assertThat(radio.source().path("label").asText()).isEqualTo("¿Había alguien en casa?");
        assertThat(radio.source().path("values").get(0).toString()).isEqualTo("{\"label\":\"Sí\",\"value\":\"Yes\"}");
        var column = spanish.fields()
                .get(4)
                .children()
                .get(0)
                .source()
                .path("columns")
                .get(0);
        assertThat(column.toString()).isEqualTo("{\"label\":\"Nombre\",\"key\":\"Name\"}");
        assertThat(spanish.id()).isEqualTo("visit");
        assertThat(FORM.fields().get(1).source().path("label").asText()).isEqualTo("Was anybody home?");
    }

    @Test
    void aTranslationDoesNotTurnWordsIntoAnExpressionNorBack() {
        var other = FormTexts.translated(
                FORM, Map.of("Cost", "=1+1", "=if Yes = \"Yes\" then \"Code\" else \"\"", "Código", "People", " "));
        assertThat(other.fields().get(2).source().path("label").asText()).isEqualTo("Cost");
        assertThat(other.fields().get(3).source().path("label").asText()).startsWith("=if");
        assertThat(other.fields().get(4).source().path("label").asText()).isEqualTo("People");
    }

    @Test
    void everybodyGetsTheirLanguageElseOneLikeItElseTheForms() {
        var form = new FormInLanguages(FORM, List.of("en", "es", "ar"), Map.of("es", Map.of("Cost", "Costo")));
        assertThat(form.best("es")).isEqualTo("es");
        assertThat(form.best("es-MX")).isEqualTo("es");
        assertThat(form.best("fr")).isEqualTo("en");
        assertThat(form.in("es").fields().get(2).source().path("label").asText())
                .isEqualTo("Costo");
        assertThat(form.in("ar")).isSameAs(FORM);
        assertThat(form.in("es")).isSameAs(form.in("es"));
    }

    private static FormDefinition read(String json) {
        return ((FormReading.Readable) FormReader.read(json)).definition();
    }
}
