package org.lodestar.ui.refer;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.drafts.Drafts;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.students.StudentRow;
import org.lodestar.processes.pathways.PathwayOffer;
import org.lodestar.processes.referring.Referring;
import org.lodestar.ui.form.DraftKeeper;
import org.lodestar.ui.form.FormRenderer;
import org.lodestar.ui.words.Clocks;
import org.springframework.stereotype.Component;

/** Makes the part of Refer that depends on the student and the need chosen. */
@Component
class ReferParts {

    private final Referring referring;
    private final FormRenderer renderer;
    private final Referrals referrals;
    private final Drafts drafts;
    private final Clocks clocks;

    ReferParts(Referring referring, FormRenderer renderer, Referrals referrals, Drafts drafts, Clocks clocks) {
        this.referring = referring;
        this.renderer = renderer;
        this.referrals = referrals;
        this.drafts = drafts;
        this.clocks = clocks;
    }

    /** @param student null for a request about nobody */
    TellPart tell(PathwayOffer offer, @Nullable StudentRow student, Consumer<SentPart> whenSent) {
        var when = clocks.here();
        var place = "refer:" + offer.key() + ":" + (student == null ? "none" : student.id());
        var part = new TellPart(referring, renderer, offer, student, new DraftKeeper(drafts, when, place), whenSent);
        if (student != null) {
            referrals.openOfStudent(student.id()).stream()
                    .filter(open -> open.pathway().key().equals(offer.key()))
                    .findFirst()
                    .ifPresent(open -> part.addComponentAsFirst(new AlreadyOpenNote(open, when)));
        }
        return part;
    }
}
