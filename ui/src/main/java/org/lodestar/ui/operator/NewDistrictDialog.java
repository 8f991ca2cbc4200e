package org.lodestar.ui.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lodestar.platform.districts.District;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.signin.Operators;
import org.lodestar.ui.signin.ProveAgain;
import org.lodestar.ui.words.Say;

/** Asks what a new district is called, where its clocks stand and which language it speaks. */
final class NewDistrictDialog extends Dialog {

    private static final List<String> USUAL = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu");
    private static final Map<String, String> LANGUAGES = Map.of("en", "English", "es", "Spanish");

    private final TextField name = new TextField(Say.it("Name"));
    private final TextField key = new TextField(Say.it("Key"));
    private final ComboBox<String> zone = new ComboBox<>(Say.it("Time zone"));
    private final Select<String> language = new Select<>();
    private final Paragraph problem = new Paragraph();

    NewDistrictDialog(Operators operators, ProveAgain prove, Consumer<District> opened) {
        setHeaderTitle(Say.it("Open a district"));
        setWidth("min(32rem, 100%)");
        name.setHelperText(Say.it("As its people know it: Oakmont Unified School District"));
        key.setHelperText(Say.it("Short, for addresses and files: oakmont. It cannot be changed later."));
        zone.setItems(java.util.stream.Stream.concat(USUAL.stream(), others()).toList());
        zone.setValue("America/Los_Angeles");
        language.setLabel(Say.it("Language"));
        language.setItems("en", "es");
        language.setItemLabelGenerator(tag -> Say.message(LANGUAGES.getOrDefault(tag, tag)));
        language.setValue("en");
        problem.addClassName("late");
        problem.getElement().setAttribute("role", "alert");
        List.of(name, key).forEach(field -> field.setWidthFull());
        zone.setWidthFull();
        language.setWidthFull();
        var content = new Div(name, key, zone, language, problem);
        content.addClassName("link-dialog");
        add(content);
        var save = new Button(Say.it("Open it"), clicked -> prove.before(() -> save(operators, opened)));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.it("Cancel"), clicked -> close()), save);
    }

    private static java.util.stream.Stream<String> others() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(each -> each.contains("/") && !USUAL.contains(each))
                .sorted();
    }

    private void save(Operators operators, Consumer<District> opened) {
        try {
            var district = operators.openDistrict(
                    key.getValue(),
                    name.getValue(),
                    ZoneId.of(zone.getOptionalValue().orElse("UTC")),
                    language.getValue());
            close();
            opened.accept(district);
        } catch (Refused refused) {
            problem.setText(refused.getMessage());
        }
    }
}
