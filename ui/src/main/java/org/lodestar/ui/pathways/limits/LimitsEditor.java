package org.lodestar.ui.pathways.limits;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.bounds.Bound;
import org.lodestar.processes.bounds.Bounds;
import org.lodestar.processes.bounds.DistrictBounds;
import org.lodestar.ui.shell.Toast;

/** One number for each limit, with what is usual and how far it may go. */
final class LimitsEditor extends Div {

    private final transient DistrictBounds bounds;
    private final Map<Bound, IntegerField> fields = new EnumMap<>(Bound.class);

    LimitsEditor(DistrictBounds bounds) {
        this.bounds = bounds;
        addClassName("limits");
        var list = new Div();
        list.addClassName("limits-list");
        for (Bound bound : Bound.values()) list.add(field(bound));
        var save = new Button("Save limits", clicked -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var usual = new Button("Fill in what is usual", clicked -> show(Bounds.usual()));
        usual.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var buttons = new Div(save, usual);
        buttons.addClassName("limits-buttons");
        add(list, buttons);
        show(bounds.here());
    }

    private IntegerField field(Bound bound) {
        var field = new IntegerField(bound.words());
        field.setHelperText(String.format(
                "Usual is %,d; from %,d to %,d.", bound.usual(), bounds.least(bound), bounds.most(bound)));
        field.setManualValidation(true);
        field.addValueChangeListener(changed -> field.setInvalid(false));
        fields.put(bound, field);
        return field;
    }

    private void show(Bounds shown) {
        fields.forEach((bound, field) -> field.setValue(shown.of(bound)));
    }

    private void save() {
        var wrong = fields.entrySet().stream()
                .filter(entry -> !isWithin(entry.getKey(), entry.getValue().getValue()))
                .toList();
        wrong.forEach(entry -> complain(entry.getKey(), entry.getValue()));
        if (!wrong.isEmpty()) {
            wrong.get(0).getValue().focus();
            return;
        }
        Bounds chosen = Bounds.usual();
        for (var entry : fields.entrySet()) {
            chosen = chosen.with(entry.getKey(), entry.getValue().getValue());
        }
        try {
            bounds.choose(chosen);
            Toast.done("Saved. The limits hold from now on, for cases under way as well.");
        } catch (Refused refused) {
            Toast.problem(String.valueOf(refused.getMessage()));
        }
    }

    private boolean isWithin(Bound bound, @Nullable Integer value) {
        return value != null && value >= bounds.least(bound) && value <= bounds.most(bound);
    }

    private void complain(Bound bound, IntegerField field) {
        field.setErrorMessage(
                String.format("Write a number from %,d to %,d.", bounds.least(bound), bounds.most(bound)));
        field.setInvalid(true);
    }
}
