package org.lodestar.ui.pathways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.cases.Cases;
import org.lodestar.processes.cases.StuckCase;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.tables.PlainTable;
import org.lodestar.ui.words.When;
import org.lodestar.ui.words.Words;

/** The cases that cannot go on by themselves, why, and a way to try again. */
final class StuckPart extends Section {

    private final transient Cases cases;
    private final transient When when;
    private final transient Runnable whenRetried;

    StuckPart(Cases cases, List<StuckCase> stuck, When when, Runnable whenRetried) {
        this.cases = cases;
        this.when = when;
        this.whenRetried = whenRetried;
        addClassName("stuck");
        getElement().setAttribute("aria-label", "Cases that cannot go on");
        var table = new PlainTable("Cases that cannot go on", "Case", "What is the matter", "Since", "");
        stuck.forEach(each -> table.row(name(each), new Span(each.problem()), since(each), retry(each)));
        add(new H2(Words.count(stuck.size(), "case", "cases") + " cannot go on without you"), table);
    }

    private static Component name(StuckCase stuck) {
        return new Anchor("referrals/" + stuck.referralId(), stuck.pathwayName() + " " + stuck.number());
    }

    private Component since(StuckCase stuck) {
        var since = stuck.since();
        return since == null ? new Span("–") : when.span(when.at(since), since);
    }

    private Component retry(StuckCase stuck) {
        var button = new Button("Try again", clicked -> retryNow(stuck));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel("Try again: " + stuck.pathwayName() + " " + stuck.number());
        button.setDisableOnClick(true);
        return button;
    }

    private void retryNow(StuckCase stuck) {
        try {
            cases.retry(stuck.referralId());
            var still =
                    cases.stuck().stream().anyMatch(each -> each.referralId().equals(stuck.referralId()));
            if (still) {
                Toast.problem("Tried again, and it still cannot go on.");
            } else {
                Toast.done("It goes on.");
            }
        } catch (Refused refused) {
            Toast.problem(String.valueOf(refused.getMessage()));
        }
        whenRetried.run();
    }
}
