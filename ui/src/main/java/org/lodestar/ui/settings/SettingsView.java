package org.lodestar.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.MainLayout;

/** What a district chooses for itself. */
@Route(value = "settings", layout = MainLayout.class)
@PageTitle("Settings – Lodestar")
@Needs({Right.MANAGE_SETTINGS, Right.MANAGE_RECORDS})
class SettingsView extends Div {

    SettingsView(List<SettingsPart> parts, Me me) {
        addClassNames("page", "settings");
        add(new H1("Settings"));
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
