package org.lodestar.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.lodestar.platform.audit.ChainState;
import org.lodestar.platform.trails.Trails;
import org.lodestar.ui.words.Say;

/** Says whether nothing in the audit was altered, when asked. */
final class VerifyPart extends Div {

    private static final int TOLD = 20;

    private final Div answer = new Div();

    VerifyPart(Trails trails) {
        addClassName("verify-part");
        var ask = new Button(Say.it("Check that nothing was altered"), clicked -> tell(trails.verify()));
        ask.addThemeVariants(ButtonVariant.LUMO_SMALL);
        ask.setDisableOnClick(true);
        ask.addClickListener(clicked -> ask.setEnabled(true));
        answer.getElement().setAttribute("role", "status");
        add(ask, answer);
    }

    private void tell(ChainState state) {
        answer.removeAll();
        if (state.holds()) {
            var head = new Span(state.head());
            head.addClassName("hash");
            answer.add(
                    new Paragraph(Say.it(
                            "Nothing was altered: each of the {0} follows from the one before. Note this down elsewhere to compare later:",
                            Say.count(state.entries(), "{0} entry", "{0} entries"))),
                    head);
            return;
        }
        var found = new UnorderedList();
        state.breaks().stream()
                .limit(TOLD)
                .forEach(each -> found.add(new ListItem(Say.it("Entry {0} {1}.", each.id(), each.what()))));
        var word = new Paragraph(Say.it("The audit was altered. Tell your operator at once."));
        word.addClassName("alert-word");
        answer.add(word, found);
    }
}
