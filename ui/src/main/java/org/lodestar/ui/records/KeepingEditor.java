package org.lodestar.ui.records;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import org.lodestar.platform.retention.DuePurge;
import org.lodestar.platform.retention.DuePurges;
import org.lodestar.platform.retention.Purges;
import org.lodestar.platform.retention.Retention;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.signin.ProveAgain;
import org.lodestar.ui.tables.PlainTable;
import org.lodestar.ui.words.When;
import org.lodestar.ui.words.Words;

/** Sets the years, after showing what would go. */
final class KeepingEditor extends Div {

    private static final int SHOWN = 20;

    private final transient Purges purges;
    private final transient When when;
    private final IntegerField closing = years("Referrals, years after they were closed");
    private final IntegerField leaving = years("Whole records, years after the student left");
    private final Paragraph problem = new Paragraph();
    private final Div result = new Div();

    KeepingEditor(Purges purges, When when, ProveAgain prove) {
        this.purges = purges;
        this.when = when;
        addClassName("keeping");
        var now = purges.retention();
        closing.setValue(now.yearsAfterClosing());
        leaving.setValue(now.yearsAfterLeaving());
        problem.addClassName("alert-word");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        result.getElement().setAttribute("role", "status");
        var look = new Button("Show what would be purged", clicked -> run(() -> show(purges.preview(typed()))));
        var save = new Button("Save", clicked -> prove.before(() -> run(this::save)));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var start = new Button(
                "Purge now what is due",
                clicked -> prove.before(() -> run(() -> {
                    purges.start();
                    Toast.done("The purge has started. The audit tells what it did.");
                })));
        start.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var buttons = new Div(look, save, start);
        buttons.addClassName("button-row");
        add(new Div(closing, leaving), problem, buttons, result);
    }

    private static IntegerField years(String label) {
        var field = new IntegerField(label);
        field.setPlaceholder("Kept");
        field.setClearButtonVisible(true);
        field.setWidth("min(24rem, 100%)");
        field.addThemeVariants(TextFieldVariant.LUMO_HELPER_ABOVE_FIELD);
        return field;
    }

    private Retention typed() {
        return new Retention(closing.getValue(), leaving.getValue());
    }

    private void save() {
        purges.keep(typed());
        Toast.done(typed().keepsAll() ? "Everything is kept." : "Saved. The first purge is tonight.");
    }

    private void run(Runnable deed) {
        var refused = RecordDeeds.refusal(deed);
        problem.setText(refused.orElse(""));
        problem.setVisible(refused.isPresent());
    }

    private void show(DuePurges due) {
        result.removeAll();
        if (due.count() == 0) {
            result.add(new Paragraph("Nothing would be purged now."));
            return;
        }
        result.add(new Paragraph(Words.count(due.count(), "record or referral is", "records and referrals are") + " due"
                + (due.held() == 0 ? "." : "; " + due.held() + " of them held, which stay.")
                + (due.count() > SHOWN ? " The oldest " + SHOWN + ":" : "")));
        var table = new PlainTable("What would be purged", "What", "Student", "Since", "");
        due.first().stream().limit(SHOWN).forEach(each -> row(table, each));
        result.add(table);
    }

    private void row(PlainTable table, DuePurge due) {
        table.row(
                due.what(),
                due.studentName() == null ? "" : due.studentName(),
                when.date(when.dateOf(due.since())),
                due.held() ? "held" : "");
    }
}
