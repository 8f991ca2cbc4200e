package org.lodestar.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.Schools;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.people.RoleAt;
import org.lodestar.platform.people.Roles;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.signin.ProveAgain;
import org.lodestar.ui.signin.SignInDialogs;
import org.lodestar.ui.words.Say;

/** Everybody who works for the district, with the roles they hold, and a way to give one more. */
@Route(value = "people", layout = MainLayout.class)
@PageTitle("People – Lodestar")
@Needs(Right.MANAGE_PEOPLE)
class PeopleView extends Div {

    private final transient People people;
    private final transient Roles roles;
    private final transient Schools schools;
    private final transient ProveAgain prove;
    private final TextField search = new TextField();
    private final Paragraph count = new Paragraph();
    private final VirtualList<StaffMember> list = new VirtualList<>();
    private final CallbackDataProvider<StaffMember, Void> found;

    PeopleView(People people, Roles roles, Schools schools, SignInDialogs signIn, ProveAgain prove) {
        this.people = people;
        this.roles = roles;
        this.schools = schools;
        this.prove = prove;
        addClassNames("page", "people");
        search.setPlaceholder(Say.it("Name, email or role"));
        search.setAriaLabel(Say.it("Search people"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> refresh());
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        found = new CallbackDataProvider<>(
                query -> people.search(text(), query.getOffset(), query.getLimit()).stream(),
                query -> people.count(text()),
                StaffMember::id);
        list.setDataProvider(found);
        list.setRenderer(
                new ComponentRenderer<>(person -> new PersonRow(person, this::giveRole, this::takeRole, signIn::open)));
        list.addClassName("people-list");
        add(new H1(Say.it("People")), new Div(search, signIn.addButton(this::refresh)), count, list);
        refresh();
    }

    private String text() {
        return search.getValue().strip();
    }

    private void refresh() {
        var number = people.count(text());
        count.setText(
                number == 0 && !text().isEmpty()
                        ? Say.it("Nobody is found by “{0}”.", text())
                        : Say.count(number, "{0} person", "{0} people"));
        found.refreshAll();
    }

    private void giveRole(StaffMember person) {
        new GiveRoleDialog(person, roles.all(), schools.all(), prove, (role, school) -> {
                    people.giveRole(person.id(), role, school);
                    refresh();
                })
                .open();
    }

    private void takeRole(StaffMember person, RoleAt held) {
        try {
            people.takeRole(person.id(), held.role(), held.schoolId());
        } catch (Refused refused) {
            Toast.problem(String.valueOf(refused.getMessage()));
            return;
        }
        refresh();
        Toast.undoable(Say.it("{0} is no longer {1}.", person.name(), RoleWords.said(held)), () -> {
            people.giveRole(person.id(), held.role(), held.schoolId());
            refresh();
        });
    }
}
