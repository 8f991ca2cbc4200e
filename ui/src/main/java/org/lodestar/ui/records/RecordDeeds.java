package org.lodestar.ui.records;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.corrections.Correction;
import org.lodestar.platform.corrections.Corrections;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.records.Records;
import org.lodestar.platform.retention.Holds;
import org.lodestar.platform.retention.Purges;
import org.lodestar.platform.students.Student;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.signin.ProveAgain;
import org.lodestar.ui.words.Clocks;

/** The menu "Record" of a student's page; each person finds in it what their rights allow, and nobody an empty one. */
@org.springframework.stereotype.Component
public class RecordDeeds {

    private final Records records;
    private final Corrections corrections;
    private final Holds holds;
    private final Purges purges;
    private final Clocks clocks;
    private final Me me;
    private final ProveAgain prove;

    RecordDeeds(
            Records records,
            Corrections corrections,
            Holds holds,
            Purges purges,
            Clocks clocks,
            Me me,
            ProveAgain prove) {
        this.records = records;
        this.corrections = corrections;
        this.holds = holds;
        this.purges = purges;
        this.clocks = clocks;
        this.me = me;
        this.prove = prove;
    }

    /** @param changed told when the page should be drawn anew */
    public Optional<Component> menu(Student student, Runnable changed) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        bar.addClassName("record-menu");
        var items = bar.addItem("Record").getSubMenu();
        if (me.may(Right.EXPORT_RECORDS, student.schoolId())) {
            items.addItem(
                    "Export for the family",
                    clicked -> prove.before(() -> new ExportDialog(student, records, clocks).open()));
        }
        if (me.may(Right.CORRECT_RECORDS, student.schoolId())) {
            items.addItem("Correct", clicked -> CorrectDialog.open(student, corrections, changed));
            items.addItem("Add the family’s statement", clicked -> statement(student, changed));
        }
        if (me.may(Right.SEE_AUDIT, null)) {
            items.addItem(
                    "Who has read and changed it",
                    clicked -> UI.getCurrent().navigate("audit?student=" + student.id()));
        }
        if (me.may(Right.MANAGE_RECORDS, student.schoolId())) {
            hold(items, student, changed);
            items.addItem("Purge", clicked -> new PurgeDialog(student, purges, prove).open());
        }
        return items.getItems().isEmpty() ? Optional.empty() : Optional.of(bar);
    }

    /** A word on a legal hold, for those who may know. */
    public Optional<Component> held(Student student) {
        return holds.inForce(student.id()).map(hold -> {
            var words = new Paragraph("Legal hold since "
                    + clocks.here().date(clocks.here().dateOf(hold.placedAt()))
                    + (hold.placedByName() == null ? "" : ", by " + hold.placedByName()) + ": " + hold.reason());
            words.addClassName("alert-word");
            return words;
        });
    }

    /** Takes the roster's value in place of a correction; null where that is not this person's to do. */
    public @Nullable Consumer<Correction> mayUseRoster(Student student, Runnable changed) {
        return !me.may(Right.CORRECT_RECORDS, student.schoolId())
                ? null
                : correction -> refusal(() -> corrections.useRoster(student.id(), correction))
                        .ifPresentOrElse(Toast::problem, changed);
    }

    private void hold(SubMenu items, Student student, Runnable changed) {
        if (holds.inForce(student.id()).isEmpty()) {
            items.addItem(
                    "Place a legal hold",
                    clicked -> words(
                            "Place a legal hold",
                            "Until somebody lifts it, nothing of this record is purged.",
                            "Why must it be kept?",
                            "Place hold",
                            changed,
                            why -> holds.place(student.id(), why)));
        } else {
            items.addItem(
                    "Lift the legal hold",
                    clicked -> words(
                            "Lift the legal hold",
                            "The record may then be purged when its time is over.",
                            "Why is it no longer needed?",
                            "Lift hold",
                            changed,
                            why -> holds.lift(student.id(), why)));
        }
    }

    private void statement(Student student, Runnable changed) {
        words(
                "Add the family’s statement",
                "Where the district does not correct something, the family’s own words stand beside it for as long as the"
                        + " record is kept.",
                "What does the family say?",
                "Add",
                changed,
                text -> corrections.statement(student.id(), text));
    }

    private static void words(
            String title, String about, String question, String deed, Runnable changed, Consumer<String> done) {
        new WordsDialog(title, about, question, deed, text -> {
                    done.accept(text);
                    changed.run();
                    Toast.done("Done.");
                })
                .open();
    }

    /** What was refused, where it was typed. */
    static Optional<String> refusal(Runnable deed) {
        try {
            deed.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }
}
