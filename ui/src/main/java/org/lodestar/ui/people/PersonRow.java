package org.lodestar.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.lodestar.platform.people.StaffMember;

/** One person: who, how to reach them, which roles they hold where. */
final class PersonRow extends Div {

    PersonRow(StaffMember person, Consumer<StaffMember> give) {
        addClassName("person-row");
        var name = new Span(person.name() + (person.active() ? "" : " (no longer here)"));
        name.addClassName("strong");
        var email = new Span(person.email() == null ? "" : person.email());
        email.addClassName("quiet");
        var who = new Div(name, email);
        who.addClassName("stacked");
        var button = new Button("Give a role", clicked -> give.accept(person));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel("Give " + person.name() + " a role");
        add(who, roles(person), button);
    }

    private static UnorderedList roles(StaffMember person) {
        var list = new UnorderedList();
        list.addClassName("roles");
        person.roles().forEach(role -> list.add(new ListItem(RoleWords.said(role))));
        return list;
    }
}
