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
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.Words;

/** One role: its name, how many hold it, and what it may do in words. */
final class RoleCard extends ListItem {

    /** @param edit opens the role for changing; null for who may only look */
    RoleCard(Role role, int holders, @Nullable Consumer<Role> edit) {
        addClassName("role-card");
        var head = new Div(new H2(role.label()));
        head.addClassName("part-head");
        if (edit != null) {
            var change = new Button(Say.it("Change"), clicked -> edit.accept(role));
            change.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            change.setAriaLabel(Say.it("Change the role {0}", role.label()));
            head.add(change);
        }
        var about = new Paragraph(Words.dotted(
                holders == 0
                        ? Say.it("nobody holds it")
                        : Say.it("held by {0}", Say.count(holders, "{0} person", "{0} people")),
                Say.it("key for rosters and pathways: {0}", role.key())));
        about.addClassName("quiet");
        add(head, about, rights(role));
    }

    private static com.vaadin.flow.component.Component rights(Role role) {
        if (role.rights().isEmpty()) {
            return new Paragraph(Say.it("May do nothing but the steps that wait for it."));
        }
        var list = new UnorderedList();
        role.rights().stream().sorted().forEach(right -> list.add(new ListItem(Say.message(right.words()))));
        return list;
    }
}
