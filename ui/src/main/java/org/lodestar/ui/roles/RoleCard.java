package org.lodestar.ui.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.people.Role;
import org.lodestar.ui.words.Words;

/** One role: its name, how many hold it, and what it may do in words. */
final class RoleCard extends ListItem {

    /** @param edit opens the role for changing; null for who may only look */
    RoleCard(Role role, int holders, @Nullable Consumer<Role> edit) {
        addClassName("role-card");
        var head = new Div(new H2(role.label()));
        head.addClassName("part-head");
        if (edit != null) {
            var change = new Button("Change", clicked -> edit.accept(role));
            change.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            change.setAriaLabel("Change the role " + role.label());
            head.add(change);
        }
        var about = new Paragraph(Words.dotted(
                holders == 0 ? "nobody holds it" : "held by " + Words.count(holders, "person", "people"),
                "key for rosters and pathways: " + role.key()));
        about.addClassName("quiet");
        add(head, about, rights(role));
    }

    private static com.vaadin.flow.component.Component rights(Role role) {
        if (role.rights().isEmpty()) {
            return new Paragraph("May do nothing but the steps that wait for it.");
        }
        var list = new UnorderedList();
        role.rights().stream().sorted().forEach(right -> list.add(new ListItem(right.words())));
        return list;
    }
}
