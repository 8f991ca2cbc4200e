package org.lodestar.ui.records;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.lodestar.platform.openings.AskWhy;
import org.lodestar.platform.openings.Openings;
import org.lodestar.platform.people.Right;
import org.lodestar.ui.settings.SettingsPart;
import org.lodestar.ui.shell.Toast;

/** Whether people are asked why they open a record, on the settings page. */
@org.springframework.stereotype.Component
class AskWhyPart implements SettingsPart {

    private static final int ORDER = 45;

    private final Openings openings;

    AskWhyPart(Openings openings) {
        this.openings = openings;
    }

    @Override
    public String title() {
        return "Opening records";
    }

    @Override
    public String about() {
        return "Every opening of a record is in the audit. You can also ask why, when somebody opens the record of a student"
                + " they neither teach nor work with.";
    }

    @Override
    public Right needs() {
        return Right.MANAGE_RECORDS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content() {
        var box = new Checkbox("Ask why", openings.setting().asks());
        box.addValueChangeListener(change -> RecordDeeds.refusal(() -> openings.set(new AskWhy(change.getValue())))
                .ifPresentOrElse(
                        Toast::problem,
                        () -> Toast.done(change.getValue() ? "People are asked why." : "Nobody is asked why.")));
        return box;
    }
}
