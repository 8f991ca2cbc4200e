package org.lodestar.ui.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.people.Role;
import org.lodestar.platform.people.Roles;
import org.lodestar.ui.signin.ProveAgain;
import org.lodestar.ui.words.Say;

/** Names a role and says what it may do; what is wrong is said where it is, and nothing ticked is lost. */
final class RoleDialog extends Dialog {

    private final transient @Nullable Role role;
    private final transient Roles roles;
    private final transient ProveAgain prove;
    private final transient Consumer<String> whenDone;
    private final TextField label = new TextField(Say.it("Name"));
    private final RightChoice rights;
    private final Paragraph problem = new Paragraph();

    /** @param role null for a new one; {@code whenDone} is told in words what was done */
    RoleDialog(@Nullable Role role, Roles roles, ProveAgain prove, Consumer<String> whenDone) {
        this.role = role;
        this.roles = roles;
        this.prove = prove;
        this.whenDone = whenDone;
        setHeaderTitle(role == null ? Say.it("Add a role") : Say.it("Change “{0}”", role.label()));
        setWidth("min(40rem, 96vw)");
        label.setWidthFull();
        label.setMaxLength(40);
        label.setManualValidation(true);
        label.setRequiredIndicatorVisible(true);
        label.setHelperText(Say.it("As people will read it, like “Speech therapist”."));
        label.setValue(role == null ? "" : role.label());
        rights = new RightChoice(
                role == null ? Set.of() : role.rights(),
                role != null && role.isAdmin() ? Roles.KEPT_BY_ADMIN : Set.of());
        problem.addClassName("alert-word");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var may = new Paragraph(
                role != null && role.isAdmin()
                        ? Say.it("Who holds it may … Two rights stay ticked, so that somebody can always help.")
                        : Say.it("Who holds it may …"));
        may.addClassName("strong");
        add(new Div(label, may, rights, problem));
        buttons();
        addOpenedChangeListener(change -> label.focus());
    }

    private void buttons() {
        var save = new Button(Say.it("Save"), clicked -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (role != null && !role.isAdmin()) {
            var delete = new Button(Say.it("Delete"), clicked -> delete(role));
            delete.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            delete.addClassName("push-left");
            getFooter().add(delete);
        }
        getFooter().add(new Button(Say.it("Cancel"), clicked -> close()), save);
    }

    private void save() {
        var words = roles.problemWith(label.getValue(), role == null ? null : role.key());
        label.setInvalid(words.isPresent());
        label.setErrorMessage(words.orElse(""));
        if (words.isPresent()) {
            label.focus();
            return;
        }
        if (rights.chosen().stream().anyMatch(Right::manages)) {
            prove.before(this::keep);
        } else {
            keep();
        }
    }

    private void keep() {
        attempt(() -> {
            if (role == null) {
                roles.add(label.getValue(), rights.chosen());
                return Say.it(
                        "“{0}” is added. Give it to somebody under People.",
                        label.getValue().strip());
            }
            roles.change(role.key(), label.getValue(), rights.chosen());
            return Say.it(
                    "“{0}” is changed, from now on and for everybody who holds it.",
                    label.getValue().strip());
        });
    }

    private void delete(Role gone) {
        attempt(() -> {
            roles.remove(gone.key());
            return Say.it("“{0}” is deleted.", gone.label());
        });
    }

    private void attempt(java.util.function.Supplier<String> deed) {
        try {
            var words = deed.get();
            close();
            whenDone.accept(words);
        } catch (Refused refused) {
            problem.setText(String.valueOf(refused.getMessage()));
            problem.setVisible(true);
            problem.scrollIntoView();
        }
    }
}
