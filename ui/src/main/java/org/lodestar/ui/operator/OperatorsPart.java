package org.lodestar.ui.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.ZoneId;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.signin.Operators;
import org.lodestar.platform.signin.Operators.Operator;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.signin.LinkDialog;
import org.lodestar.ui.signin.ProveAgain;
import org.lodestar.ui.words.Say;

/** Who runs the installation: a link for one more (or for one who lost the password), and taking one out. */
final class OperatorsPart extends Section {

    private final transient Operators operators;
    private final transient ProveAgain prove;
    private final UnorderedList list = new UnorderedList();
    private final EmailField email = new EmailField(Say.it("Email of an operator"));

    OperatorsPart(Operators operators, ProveAgain prove) {
        this.operators = operators;
        this.prove = prove;
        list.addClassName("plain-list");
        var row = new Div(email, new Button(Say.it("Make a link"), clicked -> prove.before(this::invite)));
        row.addClassName("field-and-button");
        add(new H2(Say.it("Operators")), list, row);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        operators.all().forEach(operator -> list.add(item(operator)));
    }

    private ListItem item(Operator operator) {
        var remove = new Button(Say.it("Take out"), clicked -> prove.before(() -> remove(operator)));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(Say.it("Take out {0}", operator.email()));
        var item = new ListItem(
                new Span(operator.email() + (operator.hasPassword() ? "" : Say.it(" (has not chosen a password yet)"))),
                remove);
        item.addClassName("with-button");
        return item;
    }

    private void remove(Operator operator) {
        try {
            operators.remove(operator.id());
            refresh();
        } catch (Refused refused) {
            Toast.problem(String.valueOf(refused.getMessage()));
        }
    }

    private void invite() {
        email.setInvalid(false);
        try {
            var link = operators.invite(email.getValue());
            refresh();
            new LinkDialog(email.getValue(), link, ZoneId.systemDefault()).open();
            email.clear();
        } catch (Refused refused) {
            email.setErrorMessage(refused.getMessage());
            email.setInvalid(true);
        }
    }
}
