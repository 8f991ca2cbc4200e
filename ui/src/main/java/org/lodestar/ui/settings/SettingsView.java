package org.lodestar.ui.settings;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.signin.ProveDialog;
import org.lodestar.ui.words.Say;

/**
 * What a district chooses for itself. The parts are found by Spring, where the front-end build cannot follow: what fields
 * they are made of is named here, so that their scripts are in this page.
 */
@Route(value = "settings", layout = MainLayout.class)
@PageTitle("Settings – Lodestar")
@Needs({Right.MANAGE_SETTINGS, Right.MANAGE_RECORDS})
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(ConfirmDialog.class)
@Uses(Dialog.class)
@Uses(EmailField.class)
@Uses(IntegerField.class)
@Uses(PasswordField.class)
@Uses(ProveDialog.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
class SettingsView extends Div {

    SettingsView(List<SettingsPart> parts, Me me) {
        addClassNames("page", "settings");
        add(new H1(Say.it("Settings")));
        parts.stream()
                .filter(part -> me.may(part.needs()))
                .sorted(Comparator.comparing(SettingsPart::order))
                .map(SettingsView::section)
                .forEach(this::add);
    }

    private static Section section(SettingsPart part) {
        var about = new Paragraph(part.about());
        about.addClassName("quiet");
        var section = new Section(new H2(part.title()), about, part.content());
        section.addClassName("settings-part");
        return section;
    }
}
