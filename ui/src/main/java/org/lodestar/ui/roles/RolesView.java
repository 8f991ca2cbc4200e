package org.lodestar.ui.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.people.Role;
import org.lodestar.platform.people.Roles;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.signin.ProveAgain;
import org.lodestar.ui.words.Say;

/** Which roles the district has, what each may do in words, and a way to change that for who may. */
@Route(value = "roles", layout = MainLayout.class)
@PageTitle("Roles – Lodestar")
@Needs({Right.MANAGE_ROLES, Right.MANAGE_PEOPLE})
class RolesView extends Div {

    private final transient Roles roles;
    private final transient Me me;
    private final transient ProveAgain prove;
    private final UnorderedList list = new UnorderedList();

    RolesView(Roles roles, Me me, ProveAgain prove) {
        this.roles = roles;
        this.me = me;
        this.prove = prove;
        addClassNames("page", "roles");
        var about = new Paragraph(
                Say.it("What somebody may see and do comes from the roles they hold: a role held at a school"
                        + " counts there, one held in the whole district everywhere. Who holds which is under "));
        about.add(new Anchor("people", Say.it("People")));
        about.add(new com.vaadin.flow.component.Text(
                Say.it(". Working on a step needs no right: each step of a pathway names" + " its role.")));
        list.addClassName("role-list");
        list.getElement().setAttribute("role", "list");
        add(new H1(Say.it("Roles")), about);
        if (mayChange()) {
            var add = new Button(Say.it("Add a role"), clicked -> edit(null));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(add);
        }
        add(list);
        draw();
    }

    private boolean mayChange() {
        return me.may(Right.MANAGE_ROLES, null);
    }

    private void draw() {
        var held = roles.heldBy();
        var mayChange = mayChange();
        list.removeAll();
        roles.all()
                .forEach(role ->
                        list.add(new RoleCard(role, held.getOrDefault(role.key(), 0), mayChange ? this::edit : null)));
    }

    private void edit(@Nullable Role role) {
        new RoleDialog(role, roles, prove, words -> {
                    Toast.done(words);
                    draw();
                })
                .open();
    }
}
