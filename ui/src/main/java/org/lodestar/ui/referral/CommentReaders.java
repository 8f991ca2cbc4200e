package org.lodestar.ui.referral;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.Map;
import org.lodestar.platform.referrals.CommentFor;
import org.lodestar.ui.words.Say;

/** Asks who reads a comment; what is usual for the referral is chosen already, so nothing is told further by oversight. */
final class CommentReaders extends Div {

    private enum Who {
        EVERYBODY("Everybody who sees this, the person who referred included"),
        TEAM("Those who work on it, not the person who referred"),
        ROLES("Only some roles …");

        private final String words;

        Who(String words) {
            this.words = words;
        }
    }

    private final Select<Who> who = new Select<>();
    private final MultiSelectComboBox<String> roles = new MultiSelectComboBox<>(Say.it("Only who is"));

    /**
     * @param labels names of the district's roles by key
     * @param mine the roles of who writes: offered first
     */
    CommentReaders(CommentFor usual, Map<String, String> labels, Collection<String> mine) {
        addClassName("comment-readers");
        who.setLabel(Say.it("Who reads it"));
        who.setItems(Who.values());
        who.setItemLabelGenerator(each -> Say.it(each.words));
        who.setValue(usual.referrer() ? Who.EVERYBODY : Who.TEAM);
        who.setWidthFull();
        roles.setItems(labels.keySet());
        roles.setItemLabelGenerator(key -> labels.getOrDefault(key, key));
        roles.setValue(mine.stream().filter(labels::containsKey).toList());
        roles.setHelperText(Say.it("They must see the referral anyway. You can always read what you wrote."));
        roles.setManualValidation(true);
        roles.setWidthFull();
        roles.setVisible(false);
        who.addValueChangeListener(change -> roles.setVisible(change.getValue() == Who.ROLES));
        add(who, roles);
    }

    /** Says at the field what is missing. */
    boolean areChosen() {
        var missing = who.getValue() == Who.ROLES && roles.isEmpty();
        roles.setInvalid(missing);
        roles.setErrorMessage(missing ? Say.it("Choose at least one role.") : "");
        return !missing;
    }

    CommentFor chosen() {
        return switch (who.getValue()) {
            case EVERYBODY -> CommentFor.everybody();
            case TEAM -> CommentFor.theTeam();
            case ROLES -> CommentFor.roles(roles.getValue());
        };
    }
}
