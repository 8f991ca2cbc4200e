package org.lodestar.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.RoleAt;
import org.lodestar.platform.people.StaffMember;

/** Asks to whom a step goes and what that person should know. */
final class HandOverDialog extends Dialog {

    private final ComboBox<StaffMember> to = new ComboBox<>("To whom?");
    private final TextArea why = new TextArea("What should they know?");
    private final transient BiConsumer<StaffMember, String> handOver;

    HandOverDialog(People people, BiConsumer<StaffMember, String> handOver) {
        this.handOver = handOver;
        setHeaderTitle("Hand over this step");
        setWidth("min(30rem, 94vw)");
        to.setPlaceholder("Type a name or a role");
        to.setItemLabelGenerator(HandOverDialog::said);
        to.setItems(query -> people.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        to.setRequiredIndicatorVisible(true);
        to.setManualValidation(true);
        to.setErrorMessage("Choose who takes it.");
        to.setWidthFull();
        why.setWidthFull();
        why.setMaxLength(1000);
        add(new Div(to, why));
        var go = new Button("Hand over", clicked -> send());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Keep it", clicked -> close()), go);
        addOpenedChangeListener(change -> to.focus());
    }

    private static String said(StaffMember person) {
        return person.name() + " – "
                + person.roles().stream().map(RoleAt::label).distinct().collect(Collectors.joining(", "));
    }

    private void send() {
        if (to.isEmpty()) {
            to.setInvalid(true);
            to.focus();
            return;
        }
        handOver.accept(to.getValue(), why.getValue().strip());
        close();
    }
}
