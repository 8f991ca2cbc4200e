package org.lodestar.ui.referral;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.lodestar.platform.drafts.Drafts;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.RoleAt;
import org.lodestar.platform.referrals.CommentFor;
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
    private final Me me;

    ReferralDeeds(Referrals referrals, Cases cases, Pathways pathways, Drafts drafts, Clocks clocks, Me me) {
        this.referrals = referrals;
        this.cases = cases;
        this.pathways = pathways;
        this.drafts = drafts;
        this.clocks = clocks;
        this.me = me;
    }

    DraftKeeper commentDraft(UUID referral) {
        return new DraftKeeper(drafts, clocks.here(), "comment:" + referral);
    }

    void comment(UUID referral, String text, CommentFor readers) {
        referrals.comment(referral, text, readers);
    }

    CommentReaders commentReaders(ReferralPage page) {
        var mine = me.require().roles().stream().map(RoleAt::role).distinct().toList();
        return new CommentReaders(referrals.usualReaders(page.referral()), page.roles(), mine);
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
