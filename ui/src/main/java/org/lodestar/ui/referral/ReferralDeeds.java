package org.lodestar.ui.referral;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.lodestar.platform.drafts.Drafts;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.processes.cases.Cases;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.ui.form.DraftKeeper;
import org.lodestar.ui.words.Clocks;
import org.springframework.stereotype.Component;

/** What one can do on the page of a referral. */
@Component
class ReferralDeeds {

    private final Referrals referrals;
    private final Cases cases;
    private final Pathways pathways;
    private final Drafts drafts;
    private final Clocks clocks;

    ReferralDeeds(Referrals referrals, Cases cases, Pathways pathways, Drafts drafts, Clocks clocks) {
        this.referrals = referrals;
        this.cases = cases;
        this.pathways = pathways;
        this.drafts = drafts;
        this.clocks = clocks;
    }

    DraftKeeper commentDraft(UUID referral) {
        return new DraftKeeper(drafts, clocks.here(), "comment:" + referral);
    }

    void comment(UUID referral, String text) {
        referrals.comment(referral, text);
    }

    void withdraw(UUID referral, String reason) {
        cases.withdraw(referral, reason);
    }

    /** The diagram of the version this referral is on, drawn only when it is asked for. */
    Optional<Supplier<Dialog>> diagram(ReferralPage page) {
        var progress = page.progress();
        if (progress == null) {
            return Optional.empty();
        }
        var on = page.referral().pathway();
        return Optional.of(() -> new DiagramDialog(
                page.title(),
                pathways.version(on.key(), on.version())
                        .map(bundle -> bundle.bpmnXml())
                        .orElse(""),
                progress));
    }
}
