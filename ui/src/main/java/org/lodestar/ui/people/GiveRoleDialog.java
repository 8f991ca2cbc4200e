package org.lodestar.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.School;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.people.Role;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.ui.signin.ProveAgain;
import org.lodestar.ui.words.Say;

/** Asks which role, and at which school. */
final class GiveRoleDialog extends Dialog {

    private final Select<Role> role = new Select<>();
    private final ComboBox<School> school = new ComboBox<>(Say.it("At which school"));

    /** What happens with the role chosen; no school means the whole district. */
    @FunctionalInterface
    interface Give {
        void role(String role, @Nullable UUID school);
    }

    /** @param prove asked before a role is given that manages something */
    GiveRoleDialog(StaffMember person, List<Role> roles, List<School> schools, ProveAgain prove, Give give) {
        setHeaderTitle(Say.it("Give {0} a role", person.name()));
        role.setLabel(Say.it("Role"));
        role.setItems(roles);
        role.setItemLabelGenerator(Role::label);
        role.setWidthFull();
        role.addValueChangeListener(chosen -> role.setHelperText(may(chosen.getValue())));
        school.setItems(schools);
        school.setItemLabelGenerator(School::name);
        school.setHelperText(Say.it("Leave empty for the whole district"));
        school.setClearButtonVisible(true);
        school.setWidthFull();
        add(new Div(role, school));
        var save = new Button(Say.it("Give the role"), clicked -> choose(prove, give));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.it("Cancel"), clicked -> close()), save);
    }

    private void choose(ProveAgain prove, Give give) {
        if (role.isEmpty()) {
            role.setErrorMessage(Say.it("Choose the role."));
            role.setInvalid(true);
        } else if (role.getValue().rights().stream().anyMatch(Right::manages)) {
            prove.before(() -> save(give));
        } else {
            save(give);
        }
    }

    private void save(Give give) {
        try {
            give.role(
                    role.getValue().key(),
                    school.getOptionalValue().map(School::id).orElse(null));
            close();
        } catch (Refused refused) {
            role.setErrorMessage(refused.getMessage());
            role.setInvalid(true);
        }
    }

    private static String may(@Nullable Role role) {
        return role == null || role.rights().isEmpty()
                ? ""
                : Say.it(
                        "May: {0}.",
                        role.rights().stream().sorted().map(Right::words).collect(Collectors.joining("; ")));
    }
}
