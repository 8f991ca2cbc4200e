package org.lodestar.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {

    private static List<FormProblem> problems(String json) {
        FormReading reading = FormReader.read(json);
        assertThat(reading).isInstanceOf(FormReading.Unreadable.class);
        return ((FormReading.Unreadable) reading).problems();
    }

    private static FormDefinition definition(String json) {
        FormReading reading = FormReader.read(json);
        assertThat(reading).isInstanceOf(FormReading.Readable.class);
        return ((FormReading.Readable) reading).definition();
    }

    private static String form(String components) {
        return "{\"id\": \"Form_1\", \"schemaVersion\": 19, \"components\": [" + components.replace('\'', '"') + "]}";
    }

    @Test
    void readsTheFieldsInOrderWithWhatIsInside() {
        var form = definition(form("{'type': 'group', 'id': 'G', 'path': 'address', 'components': ["
                + "{'type': 'textfield', 'id': 'F', 'key': 'street', 'label': 'Street',"
                + " 'validate': {'required': true}}]}, {'type': 'button', 'label': 'Send'}"));
        assertThat(form.id()).isEqualTo("Form_1");
        assertThat(form.schemaVersion()).isEqualTo(19);
        assertThat(form.all()).extracting(FormField::id).containsExactly("G", "F", "Field_3");
        assertThat(form.all())
                .extracting(FormField::type)
                .containsExactly(FieldType.GROUP, FieldType.TEXTFIELD, FieldType.BUTTON);
        var street = form.all().toList().get(1);
        assertThat(street.key()).isEqualTo("street");
        assertThat(street.path()).isNull();
        assertThat(street.rules().required()).isTrue();
        assertThat(street.source().path("label").asText()).isEqualTo("Street");
        assertThat(form.fields().get(0).path()).isEqualTo("address");
    }

    @Test
    void keepsKindsItDoesNotKnow() {
        var field = definition(form("{'type': 'hologram', 'id': 'X'}")).fields().get(0);
        assertThat(field.type()).isEqualTo(FieldType.UNKNOWN);
        assertThat(field.rawType()).isEqualTo("hologram");
        assertThat(definition(form("{'type': 'documentPreview'}"))
                        .fields()
                        .get(0)
                        .type())
                .isEqualTo(FieldType.DOCUMENT_PREVIEW);
    }

    @Test
    void readsNewerFormsAsFarAsItUnderstandsThem() {
        assertThat(definition("{\"id\": \"F\", \"schemaVersion\": 25, \"components\": []}")
                        .schemaVersion())
                .isEqualTo(25);
    }

    @Test
    void givesAFormWithoutIdOneThatStays() {
        var json = "{\"components\": []}";
        assertThat(definition(json).id())
                .startsWith("Form_")
                .isEqualTo(definition(json).id());
        assertThat(definition(" " + json).id()).isNotEqualTo(definition(json).id());
    }

    @Test
    void aMadeUpIdIsNeverOneThatIsTaken() {
        var form = definition(form("{'type': 'spacer'}, {'type': 'spacer', 'id': 'Field_1'}"));
        assertThat(form.all()).extracting(FormField::id).containsExactly("Field_1_", "Field_1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not json                                       | ReadableJson  | ''
            {"a": 1,                                       | ReadableJson  | ''
            {"components": []} trailing                    | ReadableJson  | ''
            {"components": [], "components": []}           | ReadableJson  | ''
            ''                                             | IsAnObject    | ''
            [1]                                            | IsAnObject    | ''
            "text"                                         | IsAnObject    | ''
            null                                           | IsAnObject    | ''
            {"id": "F"}                                    | HasComponents | components
            {"components": {}}                             | HasComponents | components
            {"components": ["text"]}                       | IsAnObject    | components[0]
            """)
    void namesWhatIsNoForm(String json, String rule, String path) {
        assertThat(problems(json)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.message()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'id': 'A'}                                                                   | HasType         | components[0].type
            {'type': 'textfield', 'id': 'A', 'label': 'Name'}                             | HasKey          | components[0].key
            {'type': 'dynamiclist', 'components': []}                                     | HasKey          | components[0].path
            {'type': 'textfield', 'key': 'a'}, {'type': 'number', 'key': 'a'}             | OneFieldPerKey  | components[1].key
            {'type': 'textfield', 'key': 'a'}, {'type': 'number', 'key': 'a.b'}           | OneFieldPerKey  | components[1].key
            {'type': 'textfield', 'key': 'a.b'}, {'type': 'number', 'key': 'a'}           | OneFieldPerKey  | components[1].key
            {'type': 'textfield', 'key': 'a[0]'}                                          | ReadableKey     | components[0].key
            {'type': 'textfield', 'key': 'a..b'}                                          | ReadableKey     | components[0].key
            {'type': 'spacer', 'id': 'A'}, {'type': 'spacer', 'id': 'A'}                  | OneFieldPerId   | components[1].id
            {'type': 'textfield', 'key': 'a', 'validate': {'pattern': '('}}               | ReadablePattern | components[0].validate.pattern
            {'type': 'textfield', 'key': 'a', 'conditional': {'hide': '=a >'}}            | ReadableFeel    | components[0].conditional.hide
            {'type': 'expression', 'key': 'a', 'expression': '=1 +'}                      | ReadableFeel    | components[0].expression
            {'type': 'number', 'key': 'a', 'validate': {'min': '=('}}                     | ReadableFeel    | components[0].validate.min
            """)
    void namesWhatIsWrongWithAField(String components, String rule, String path) {
        assertThat(problems(form(components))).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.element()).isNotNull();
            assertThat(problem.message()).isNotBlank();
        });
    }

    @Test
    void groupsMayShareAPathAndListsKeepTheirRowsApart() {
        definition(form("{'type': 'group', 'path': 'a', 'components': [{'type': 'textfield', 'key': 'x'}]},"
                + "{'type': 'group', 'path': 'a', 'components': [{'type': 'textfield', 'key': 'y'}]},"
                + "{'type': 'dynamiclist', 'path': 'l', 'components': [{'type': 'textfield', 'key': 'x'}]},"
                + "{'type': 'textfield', 'key': 'x'}"));
    }

    @Test
    void emptyExpressionsAreNone() {
        definition(form("{'type': 'select', 'key': 'a', 'valuesExpression': '=', 'conditional': {'hide': ''}}"));
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThat(problems(form("{'id': 'A'}, {'type': 'textfield', 'id': 'B'}")))
                .extracting(FormProblem::rule)
                .containsExactly("HasType", "HasKey");
    }

    @Test
    void refusesFormsWithoutEnd() {
        var many = "{'type': 'spacer'},".repeat(5_000) + "{'type': 'spacer'}";
        assertThat(problems(form(many))).extracting(FormProblem::rule).containsExactly("NotTooLarge");
        var deep = "{'type': 'group', 'components': [".repeat(60) + "]}".repeat(60);
        assertThat(problems(form(deep))).extracting(FormProblem::rule).containsExactly("NotTooLarge");
        assertThat(problems("[".repeat(100_000))).extracting(FormProblem::rule).containsExactly("ReadableJson");
    }
}
