package org.lodestar.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.lodestar.platform.people.RoleAt;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.ui.words.Say;

/** One person: who, how to reach them, which roles they hold where. */
final class PersonRow extends Div {

    PersonRow(
            StaffMember person,
            Consumer<StaffMember> give,
            BiConsumer<StaffMember, RoleAt> take,
            Consumer<StaffMember> signIn) {
        addClassName("person-row");
        var name = new Span(person.name() + (person.active() ? "" : Say.it(" (no longer here)")));
        name.addClassName("strong");
        var email = new Span(person.email() == null ? "" : person.email());
        email.addClassName("quiet");
        var who = new Div(name, email);
        who.addClassName("stacked");
        var button = new Button(Say.it("Give a role"), clicked -> give.accept(person));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Say.it("Give {0} a role", person.name()));
        var signingIn = new Button("Sign-in", clicked -> signIn.accept(person));
        signingIn.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        signingIn.setAriaLabel(Say.it("How {0} signs in", person.name()));
        var buttons = new Div(button, signingIn);
        buttons.addClassName("person-buttons");
        add(who, roles(person, take), buttons);
    }

    private static UnorderedList roles(StaffMember person, BiConsumer<StaffMember, RoleAt> take) {
        var list = new UnorderedList();
        list.addClassName("roles");
        person.roles().forEach(role -> list.add(item(person, role, take)));
        return list;
    }

    private static ListItem item(StaffMember person, RoleAt role, BiConsumer<StaffMember, RoleAt> take) {
        var button = new Button(Say.it("Take away"), clicked -> take.accept(person, role));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        button.addClassName("take");
        button.setAriaLabel(Say.it("Take away from {0}: {1}", person.name(), RoleWords.said(role)));
        return new ListItem(new Span(RoleWords.said(role)), button);
    }
}
