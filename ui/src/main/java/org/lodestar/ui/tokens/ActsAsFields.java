package org.lodestar.ui.tokens;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lodestar.platform.districts.School;
import org.lodestar.platform.people.Role;
import org.lodestar.platform.tokens.ActsAs;
import org.lodestar.platform.tokens.Machine;
import org.lodestar.ui.words.Say;

/** As whom a token works: as me, as a machine there is, or as one made for it. */
final class ActsAsFields extends Div {

    private record Choice(String words, Optional<ActsAs> actsAs) {}

    private final Select<Choice> who = new Select<>();
    private final TextField machine = new TextField(Say.it("What the machine is called"));
    private final Select<Role> role = new Select<>();
    private final ComboBox<School> school = new ComboBox<>(Say.it("At which school"));

    ActsAsFields(List<Machine> machines, List<Role> roles, List<School> schools) {
        addClassName("stacked");
        var choices = choices(machines);
        who.setLabel(Say.it("Works as"));
        who.setItems(choices);
        who.setItemLabelGenerator(Choice::words);
        who.setHelperText(Say.it("The token sees and does what this person or machine may, and no more."));
        who.setWidthFull();
        who.addValueChangeListener(chosen -> showNew());
        machine.setPlaceholder("SIS import");
        machine.setWidthFull();
        role.setLabel(Say.it("Its role"));
        role.setItems(roles);
        role.setItemLabelGenerator(Role::label);
        role.setWidthFull();
        school.setItems(schools);
        school.setItemLabelGenerator(School::name);
        school.setHelperText(Say.it("Leave empty for the whole district"));
        school.setClearButtonVisible(true);
        school.setWidthFull();
        add(who, machine, role, school);
        who.setValue(choices.get(0));
        showNew();
    }

    private static List<Choice> choices(List<Machine> machines) {
        var choices = new ArrayList<Choice>();
        machines.forEach(known -> choices.add(
                new Choice(known.name() + " (" + known.roles() + ")", Optional.of(new ActsAs.Machine(known.id())))));
        choices.add(new Choice(Say.it("A new machine"), Optional.empty()));
        choices.add(new Choice(Say.it("Me"), Optional.of(new ActsAs.Me())));
        return choices;
    }

    private boolean isNew() {
        return who.getValue().actsAs().isEmpty();
    }

    private void showNew() {
        machine.setVisible(isNew());
        role.setVisible(isNew());
        school.setVisible(isNew());
    }

    /** Empty where something is missing, which is then said at its field. */
    Optional<ActsAs> chosen() {
        if (!isNew()) {
            return who.getValue().actsAs();
        }
        machine.setErrorMessage(Say.it("Give the machine a name."));
        machine.setInvalid(machine.getValue().isBlank());
        role.setErrorMessage(Say.it("Choose what it is."));
        role.setInvalid(role.isEmpty());
        return machine.isInvalid() || role.isInvalid()
                ? Optional.empty()
                : Optional.of(new ActsAs.NewMachine(
                        machine.getValue(),
                        role.getValue().key(),
                        school.getOptionalValue().map(School::id).orElse(null)));
    }
}
