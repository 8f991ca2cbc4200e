package org.lodestar.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.forms.FormProblem;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.platform.attachments.Attachment;
import org.lodestar.platform.attachments.Attachments;
import org.lodestar.platform.attachments.Pile;
import org.lodestar.platform.hosts.AllowedHosts;
import org.lodestar.platform.hosts.HostList;

class FormRendererTest {

    private static final String OPTIONS =
            "'values': [{'value': 'food', 'label': 'Food'}, {'value': 'home', 'label': 'A home'}]";

    private static final String TWO_QUESTIONS = """
            {'id': 'hungry', 'key': 'hungry', 'type': 'checkbox', 'label': 'Hungry'},
            {'id': 'since', 'key': 'since', 'type': 'textfield', 'label': 'Since when',
             'conditional': {'hide': '=not(hungry = true)'}, 'validate': {'required': true}}
            """;

    private final List<Map<String, Object>> told = new ArrayList<>();
    private final AllowedHosts hosts = mock(AllowedHosts.class);
    private final Attachments attachments = mock(Attachments.class);

    @BeforeEach
    void openBrowser() {
        when(hosts.list()).thenReturn(new HostList(List.of("example.org")));
        MockVaadin.setup(new Routes());
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void eachKindOfFieldIsDrawn(String kind, String more, Class<? extends Component> field) {
        draw("{'id': 'f', 'key': 'f', 'type': '" + kind + "', 'label': 'A question'" + more + "}", Map.of());
        assertThat(_find(field)).hasSize(1);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("textfield", "", TextField.class),
                Arguments.of("textarea", "", TextArea.class),
                Arguments.of("number", "", NumberField.class),
                Arguments.of("datetime", ", 'subtype': 'date'", DatePicker.class),
                Arguments.of("datetime", ", 'subtype': 'time'", TimePicker.class),
                Arguments.of("datetime", ", 'subtype': 'datetime'", DateTimePicker.class),
                Arguments.of("checkbox", "", Checkbox.class),
                Arguments.of("checklist", ", " + OPTIONS, CheckboxGroup.class),
                Arguments.of("radio", ", " + OPTIONS, RadioButtonGroup.class),
                Arguments.of("select", ", " + OPTIONS, ComboBox.class),
                Arguments.of("taglist", ", " + OPTIONS, MultiSelectComboBox.class),
                Arguments.of("text", ", 'text': '# Hello'", Html.class),
                Arguments.of("html", ", 'content': '<p>Hello</p>'", Html.class),
                Arguments.of("image", ", 'source': 'https://example.org/a.png'", Image.class),
                Arguments.of("table", ", 'dataSource': '=[]', 'columns': []", NativeTable.class),
                Arguments.of("separator", "", Hr.class),
                Arguments.of("iframe", ", 'url': 'https://example.org/'", IFrame.class),
                Arguments.of("group", ", 'components': [{'id': 'g', 'key': 'g', 'type': 'number'}]", NumberField.class),
                Arguments.of(
                        "dynamiclist",
                        ", 'path': 'children', 'components': [{'id': 'g', 'key': 'g', 'type': 'number'}]",
                        NumberField.class));
    }

    @Test
    void filesThatWereAddedBeforeAreListedAndCanBeTakenAway() {
        var pile = Pile.fresh();
        var photo = new Attachment(UUID.randomUUID(), "bruise.jpg", "image/jpeg", 2_000);
        when(attachments.of(pile)).thenReturn(List.of(photo), List.of());
        draw(
                "{'id': 'f', 'key': 'f', 'type': 'filepicker', 'label': 'Photos', 'accept': 'image/*'}",
                Map.of("f", pile.answer()));
        assertThat(_find(Upload.class)).hasSize(1);
        assertThat(_get(Anchor.class).getElement().getTextRecursively()).isEqualTo("bruise.jpg");
        _get(Button.class, button -> button.withText("Remove")).click();
        verify(attachments).remove(photo.id());
        assertThat(_find(Anchor.class)).isEmpty();
        assertThat(told)
                .last()
                .satisfies(answers -> assertThat(answers.get("f")).isNull());
    }

    @Test
    void aDocumentPreviewShowsTheFilesItsSourceNames() {
        var pile = Pile.fresh();
        when(attachments.of(pile))
                .thenReturn(List.of(new Attachment(UUID.randomUUID(), "plan.pdf", "application/pdf", 9)));
        draw(
                "{'id': 'f', 'key': 'f', 'type': 'filepicker', 'label': 'Plan'},"
                        + "{'id': 'p', 'type': 'documentPreview', 'label': 'The plan', 'dataSource': '=f'}",
                Map.of("f", pile.answer()));
        assertThat(_find(Anchor.class)).hasSize(2);
    }

    @Test
    void aPictureWhoseAddressIsComputedLoadsNothingFromElsewhere() {
        draw("""
                {'id': 'name', 'key': 'name', 'type': 'textfield', 'label': 'Name'},
                {'id': 'i', 'type': 'image', 'source': '=\\"https://example.org/\\" + name'}""", Map.of("name", "Amara"));
        assertThat(_find(Image.class)).isEmpty();
    }

    @Test
    void aPageOfAnAllowedHostIsWalledIn() {
        draw(
                "{'id': 'p', 'type': 'iframe', 'label': 'Video', 'url': 'https://example.org/v', 'security':"
                        + " {'allowScripts': true, 'allowTopNavigation': true, 'camera': true}}",
                Map.of());
        var page = _get(IFrame.class).getElement();
        assertThat(page.getAttribute("sandbox")).isEqualTo("allow-scripts");
        assertThat(page.getAttribute("allow")).isEqualTo("camera");
        assertThat(page.getAttribute("referrerpolicy")).isEqualTo("no-referrer");
        assertThat(page.getAttribute("title")).isEqualTo("Video");
    }

    @Test
    void aPageOrPictureOfAnotherHostIsNamedAndNotLoaded() {
        draw(
                "{'id': 'p', 'type': 'iframe', 'label': 'Video', 'url': 'https://evil.test/v'},"
                        + "{'id': 'i', 'type': 'image', 'source': 'https://evil.test/i.png'}",
                Map.of());
        assertThat(_find(IFrame.class)).isEmpty();
        assertThat(_find(Image.class)).isEmpty();
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .containsExactly(
                        "This form shows a page of evil.test, which your district has not allowed.",
                        "This form shows a picture of evil.test, which your district has not allowed.");
    }

    @Test
    void aPageWhoseAddressIsComputedIsALinkThatLoadsNothing() {
        draw(
                "{'id': 'name', 'key': 'name', 'type': 'textfield', 'label': 'Name'},"
                        + "{'id': 'p', 'type': 'iframe', 'label': 'Map', 'url': 'https://example.org/{{name}}'},"
                        + "{'id': 'q', 'type': 'iframe', 'label': 'Trap', 'url': '=\\\"javascript:\\\" + name'}",
                Map.of("name", "Amara"));
        assertThat(_find(IFrame.class)).isEmpty();
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).containsExactly("https://example.org/Amara");
    }

    @Test
    void aKindOfFieldNobodyKnowsIsNamedAndNotLeftOut() {
        draw("{'id': 'f', 'key': 'f', 'type': 'hologram', 'label': 'A question'}", Map.of());
        assertThat(_get(Paragraph.class).getText()).contains("hologram");
    }

    @Test
    void aQuestionAppearsWhenAnotherAnswerAsksForIt() {
        draw(TWO_QUESTIONS, Map.of());
        assertThat(_find(TextField.class)).isEmpty();
        enter(_get(Checkbox.class), true);
        assertThat(_get(TextField.class).getLabel()).isEqualTo("Since when");
    }

    @Test
    void hidingAQuestionKeepsWhatWasTyped() {
        var form = draw(TWO_QUESTIONS, Map.of("hungry", true, "since", "Monday"));
        enter(_get(Checkbox.class), false);
        assertThat(form.answers()).containsEntry("since", "Monday");
        enter(_get(Checkbox.class), true);
        assertThat(_get(TextField.class).getValue()).isEqualTo("Monday");
    }

    @Test
    void everyChangeIsTold() {
        draw(TWO_QUESTIONS, Map.of("hungry", true));
        enter(_get(TextField.class), "Tuesday");
        assertThat(told).last().isEqualTo(Map.of("hungry", true, "since", "Tuesday"));
    }

    @Test
    void anOptionChosenAnswersWithItsValue() {
        var form =
                draw("{'id': 'f', 'key': 'f', 'type': 'radio', 'label': 'Need', " + OPTIONS + "}", Map.of("f", "home"));
        @SuppressWarnings("unchecked")
        var radio = (RadioButtonGroup<Object>) _get(RadioButtonGroup.class);
        assertThat(radio.getValue()).hasToString("Option[value=home, label=A home]");
        enter(radio, radio.getListDataView().getItem(0));
        assertThat(form.answers()).containsEntry("f", "food");
    }

    @Test
    void aProblemIsSaidAtItsFieldAndInTheSummary() {
        var form = draw(TWO_QUESTIONS, Map.of("hungry", true));
        form.showProblems(List.of(new FormProblem("since", "since", "required", "Field is required.")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Field is required.");
        assertThat(_get(NativeButton.class).getText()).isEqualTo("Since when: Field is required.");
        form.showProblems(List.of());
        assertThat(_get(TextField.class).isInvalid()).isFalse();
    }

    @Test
    void correctingAFieldTakesItsProblemAway() {
        var form = draw(TWO_QUESTIONS, Map.of("hungry", true));
        form.showProblems(List.of(new FormProblem("since", "since", "required", "Field is required.")));
        enter(_get(TextField.class), "Monday");
        assertThat(_get(TextField.class).isInvalid()).isFalse();
        assertThat(_find(NativeButton.class)).isEmpty();
    }

    @Test
    void aLockedFormShowsButTakesNothing() {
        var form = draw(TWO_QUESTIONS, Map.of("hungry", true, "since", "Monday"));
        form.lock(true);
        assertThat(_get(TextField.class).isReadOnly()).isTrue();
        assertThat(_get(TextField.class).getValue()).isEqualTo("Monday");
        form.lock(false);
        assertThat(_get(TextField.class).isReadOnly()).isFalse();
    }

    @Test
    void rowsOfAListCanBeAddedAndTakenAway() {
        var form = draw(
                "{'id': 'l', 'type': 'dynamiclist', 'path': 'children', 'label': 'Children', 'components':"
                        + " [{'id': 'n', 'key': 'name', 'type': 'textfield', 'label': 'Name'}]}",
                Map.of("children", List.of(Map.of("name", "Amara"))));
        _get(Button.class, button -> button.withText("Add another")).click();
        assertThat(_find(TextField.class)).hasSize(2);
        enter(_find(TextField.class).get(1), "Leo");
        assertThat(form.answers())
                .isEqualTo(Map.of("children", List.of(Map.of("name", "Amara"), Map.of("name", "Leo"))));
        _find(Button.class, button -> button.withText("Remove")).get(0).click();
        assertThat(_get(TextField.class).getValue()).isEqualTo("Leo");
    }

    @Test
    void nothingInAFormCanRunInTheBrowser() {
        draw(
                "{'id': 'f', 'type': 'html', 'content': '<p onclick=\\\"alert(1)\\\">Hi</p><script>alert(1)</script>'}",
                Map.of());
        assertThat(_get(Html.class).getInnerHtml()).contains("Hi").doesNotContain("script", "onclick");
    }

    private RenderedForm draw(String components, Map<String, Object> answers) {
        var json = ("{'id': 'form', 'type': 'default', 'schemaVersion': 19, 'components': [" + components + "]}")
                .replace('\'', '"');
        var definition = ((FormReading.Readable) FormReader.read(json)).definition();
        var form = new FormRenderer(hosts, attachments).render(definition, answers, Map.of(), told::add);
        UI.getCurrent().add(form);
        return form;
    }

    /** As a person would: the server learns of it from the browser. */
    private static <C extends AbstractField<C, V>, V> void enter(AbstractField<C, V> field, V value) {
        var before = field.getValue();
        field.setValue(value);
        @SuppressWarnings("unchecked")
        var source = (C) field;
        ComponentUtil.fireEvent(source, new AbstractField.ComponentValueChangeEvent<>(source, source, before, true));
    }
}
