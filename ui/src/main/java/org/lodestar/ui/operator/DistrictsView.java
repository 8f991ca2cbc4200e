package org.lodestar.ui.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.lodestar.platform.districts.District;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.signin.FirstAdministrators;
import org.lodestar.platform.signin.Operators;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.signin.AddPersonDialog;
import org.lodestar.ui.signin.LinkDialog;
import org.lodestar.ui.signin.ProveAgain;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.Words;

/** The operator's page: which districts live here, and who runs the place. An operator sees no student of any of them. */
@Route(value = "districts", layout = MainLayout.class)
@PageTitle("Districts – Lodestar")
@RolesAllowed("OPERATOR")
class DistrictsView extends Div {

    private final transient Districts districts;
    private final transient Operators operators;
    private final transient FirstAdministrators administrators;
    private final transient ProveAgain prove;
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    DistrictsView(Districts districts, Operators operators, FirstAdministrators administrators, ProveAgain prove) {
        this.districts = districts;
        this.operators = operators;
        this.administrators = administrators;
        this.prove = prove;
        addClassNames("page", "districts");
        list.addClassName("plain-list");
        var add = new Button(
                Say.it("Open a district"),
                clicked -> new NewDistrictDialog(operators, prove, district -> {
                            refresh();
                            invite(district);
                        })
                        .open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H1(Say.it("Districts")), count, list, add, new OperatorsPart(operators, prove));
        refresh();
    }

    private void refresh() {
        var all = districts.all();
        count.setText(Say.it("{0} here.", Say.count(all.size(), "{0} district lives", "{0} districts live")));
        list.removeAll();
        all.forEach(district -> list.add(row(district)));
    }

    private ListItem row(District district) {
        var name = new Span(district.name());
        name.addClassName("strong");
        var about = new Span(Words.dotted(district.key(), district.timeZone().getId(), district.language()));
        about.addClassName("quiet");
        var admins = administrators.of(district.id());
        var who = new Span(
                admins.isEmpty()
                        ? Say.it("Nobody looks after it yet.")
                        : Say.it("Looked after by {0}.", String.join(", ", admins)));
        who.addClassName("quiet");
        var words = new Span(name, about, who);
        words.addClassName("stacked");
        var item = new ListItem(words);
        item.addClassName("with-button");
        if (!administrators.isInUse(district.id())) {
            var invite = new Button(Say.it("Invite its administrator"), clicked -> invite(district));
            invite.setAriaLabel(Say.it("Invite an administrator for {0}", district.name()));
            item.add(invite);
        }
        return item;
    }

    private void invite(District district) {
        new AddPersonDialog(
                        Say.it("The first administrator of {0}", district.name()),
                        Say.it("They let everybody else in. You get a link to hand to them."),
                        Say.it("Make the link"),
                        prove,
                        (given, family, email) -> {
                            var link = administrators.invite(district.id(), given, family, email);
                            refresh();
                            new LinkDialog(given + " " + family, link, district.timeZone()).open();
                        })
                .open();
    }
}
