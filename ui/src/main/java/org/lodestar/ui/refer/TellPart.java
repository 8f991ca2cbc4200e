package org.lodestar.ui.refer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.students.StudentRow;
import org.lodestar.processes.pathways.PathwayOffer;
import org.lodestar.processes.referring.ReferResult;
import org.lodestar.processes.referring.Referring;
import org.lodestar.ui.form.DraftKeeper;
import org.lodestar.ui.form.FormRenderer;
import org.lodestar.ui.form.RenderedForm;

/** Tell us: the pathway's intake form, the word for danger, and the button that sends it exactly once. */
final class TellPart extends Section {

    private final transient Referring referring;
    private final transient PathwayOffer offer;
    private final transient @Nullable StudentRow student;
    private final DraftKeeper draft;
    private final transient Consumer<SentPart> whenSent;
    private final RenderedForm form;
    private final Button send;
    private boolean sent;

    TellPart(
            Referring referring,
            FormRenderer renderer,
            PathwayOffer offer,
            @Nullable StudentRow student,
            DraftKeeper draft,
            Consumer<SentPart> whenSent) {
        this.referring = referring;
        this.offer = offer;
        this.student = student;
        this.draft = draft;
        this.whenSent = whenSent;
        getElement().setAttribute("aria-label", "Tell us");
        form = renderer.render(
                referring.intake(offer.key()), draft.restore(), referring.known(studentId()), draft::save);
        send = new Button(student == null ? "Send request" : "Send referral", clicked -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        add(new H2("Tell us"), form);
        if (student != null) {
            add(danger());
        }
        var foot = new Div(draft, send);
        foot.addClassName("step-buttons");
        add(foot);
    }

    private @Nullable UUID studentId() {
        return student == null ? null : student.id();
    }

    private static Paragraph danger() {
        var danger = new Paragraph("If a child is in danger now: call 911, then tell us.");
        danger.addClassName("danger");
        return danger;
    }

    private void send() {
        if (sent) {
            return;
        }
        if (form.holdsWhatCannotBeRead()) {
            send.setEnabled(true);
            return;
        }
        try {
            draft.save(form.answers());
            var result = referring.refer(draft.ticket(), offer.key(), studentId(), form.answers());
            if (result instanceof ReferResult.Sent done) {
                sent = true;
                draft.discard();
                whenSent.accept(new SentPart(done, student));
            } else if (result instanceof ReferResult.Invalid invalid) {
                form.showProblems(invalid.problems());
            }
        } finally {
            send.setEnabled(!sent);
        }
    }
}
