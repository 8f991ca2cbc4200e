package org.lodestar.ui.roles;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lodestar.platform.people.Right;
import org.lodestar.ui.words.Say;

/** What a role may do, to tick: everyday work first, what concerns whole records next, running the district last. */
final class RightChoice extends Div {

    private static final List<Right> RECORDS =
            List.of(Right.EXPORT_RECORDS, Right.CORRECT_RECORDS, Right.MANAGE_RECORDS, Right.SEE_AUDIT);

    private final List<CheckboxGroup<Right>> groups = new ArrayList<>();

    /** @param kept rights that cannot be taken away */
    RightChoice(Set<Right> held, Set<Right> kept) {
        addClassName("right-choice");
        var managing = Arrays.stream(Right.values())
                .filter(right -> right.name().startsWith("MANAGE_") && !RECORDS.contains(right))
                .toList();
        var everyday = Arrays.stream(Right.values())
                .filter(right -> !RECORDS.contains(right) && !managing.contains(right))
                .toList();
        group(Say.it("Students and referrals"), everyday, held, kept);
        group(Say.it("Whole records"), RECORDS, held, kept);
        group(Say.it("Running the district"), managing, held, kept);
    }

    private void group(String name, List<Right> rights, Set<Right> held, Set<Right> kept) {
        var group = new CheckboxGroup<Right>(name);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(rights);
        group.setItemLabelGenerator(Right::words);
        group.setItemEnabledProvider(right -> !kept.contains(right));
        var now = new HashSet<>(rights);
        now.retainAll(held);
        group.setValue(now);
        groups.add(group);
        add(group);
    }

    Set<Right> chosen() {
        var chosen = EnumSet.noneOf(Right.class);
        groups.forEach(group -> chosen.addAll(group.getValue()));
        return chosen;
    }
}
