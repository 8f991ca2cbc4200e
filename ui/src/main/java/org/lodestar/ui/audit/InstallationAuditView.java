package org.lodestar.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.lodestar.platform.audit.AuditChains;
import org.lodestar.platform.audit.ChainState;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Districts;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.tables.PlainTable;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.Words;

/** Whether every district's audit and the operators' own is unaltered. An operator sees hashes and counts, no entry. */
@Route(value = "installation-audit", layout = MainLayout.class)
@PageTitle("Audit – Lodestar")
@RolesAllowed("OPERATOR")
class InstallationAuditView extends Div {

    private final transient Districts districts;
    private final transient AuditChains chains;
    private final Div answer = new Div();

    InstallationAuditView(Districts districts, AuditChains chains) {
        this.districts = districts;
        this.chains = chains;
        addClassNames("page", "page-wide");
        var ask = new Button(Say.it("Check every chain"), clicked -> check());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        answer.getElement().setAttribute("role", "status");
        add(
                new H1(Say.it("Audit")),
                new Paragraph(Say.it(
                        "Each district's audit is a chain, and what operators do is one of its own. The same is checked by"
                                + " “java -jar lodestar.jar verify-audit”.")),
                ask,
                answer);
    }

    private void check() {
        answer.removeAll();
        var table = new PlainTable(
                Say.it("Chains"),
                Say.it("Whose"),
                Say.it("Entries"),
                Say.it("State"),
                Say.it("Hash of the newest entry"));
        tell(table, Say.it("Operators"), chains.verify());
        districts
                .all()
                .forEach(district -> tell(table, district.name(), DistrictScope.call(district.id(), chains::verify)));
        answer.add(table);
    }

    private static void tell(PlainTable table, String name, ChainState state) {
        var hash = new Span(state.head());
        hash.addClassName("hash");
        table.row(
                new Span(name),
                new Span(Words.number(state.entries())),
                new Span(
                        state.holds()
                                ? Say.it("Holds")
                                : Say.it(
                                        "Altered: entry {0} {1}",
                                        state.breaks().get(0).id(),
                                        state.breaks().get(0).what())),
                hash);
    }
}
