package org.lodestar.ui.referral;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.live.LiveEvent;
import org.lodestar.platform.live.LiveUpdates;
import org.lodestar.platform.openings.Openings;
import org.lodestar.ui.form.FormRenderer;
import org.lodestar.ui.records.WhyPart;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.LiveRefresh;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.shell.NoLongerYours;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.timeline.TimelineList;
import org.lodestar.ui.timeline.TimelinePart;
import org.lodestar.ui.words.Addresses;
import org.lodestar.ui.words.Clocks;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** Where is it? One referral or request, for everybody who may see it; it follows by itself what others do. */
@Route(value = "referrals/:referralId", layout = MainLayout.class)
@Needs
class ReferralView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReferralPages pages;
    private final transient ReferralDeeds deeds;
    private final transient Openings openings;
    private final transient When when;
    private final transient FormRenderer renderer;
    private final Section where = new Section();
    private final Div aside = new Div();
    private @Nullable TimelinePart timeline;
    private transient @Nullable ReferralPage page;

    ReferralView(
            ReferralPages pages,
            ReferralDeeds deeds,
            Openings openings,
            FormRenderer renderer,
            Clocks clocks,
            LiveUpdates live) {
        this.pages = pages;
        this.deeds = deeds;
        this.openings = openings;
        this.renderer = renderer;
        this.when = clocks.here();
        addClassNames("page", "page-wide", "referral");
        where.getElement().setAttribute("aria-label", Say.it("Where it is"));
        aside.addClassName("referral-aside");
        LiveRefresh.of(this, live, this::concerns, event -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("referralId").flatMap(Addresses::id);
        var why = id.flatMap(pages::mustSayWhyOf);
        if (why.isPresent()) {
            removeAll();
            page = null;
            add(new WhyPart(openings, why.get(), () -> UI.getCurrent().refreshCurrentRoute(false)));
            return;
        }
        var found = id.flatMap(pages::read);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        begin(found.get());
    }

    private void begin(ReferralPage now) {
        removeAll();
        page = null;
        UUID id = now.referral().id();
        var comment = new CommentPart(() -> deeds.commentDraft(id), deeds.commentReaders(now), (text, readers) -> {
            deeds.comment(id, text, readers);
            refresh();
        });
        timeline = new TimelinePart(TimelineList.ofReferral(when, renderer::answers), comment);
        var columns = new Div(timeline, aside);
        columns.addClassName("referral-columns");
        add(where, columns);
        show(now);
    }

    /** A button is drawn anew only when something above the timeline changed, or a click could meet it half gone. */
    private void show(ReferralPage now) {
        if (page == null || !page.standsAs(now)) {
            showWhereItIs(now);
        }
        page = now;
        if (timeline != null) {
            timeline.show(
                    now.timeline(),
                    now.answers(),
                    now.referral().full() ? "" : Say.it("What is confidential is left out."));
        }
    }

    private void showWhereItIs(ReferralPage now) {
        where.removeAll();
        where.add(new HeadPart(now, when));
        if (now.progress() != null && !now.progress().milestones().isEmpty()) {
            where.add(MilestoneLine.of(now.progress().milestones(), when));
        }
        where.add(new WaitingPart(now, when), buttons(now));
        aside.removeAll();
        aside.add(new PeoplePart(now, when), new HelpPart(now, when));
    }

    private Div buttons(ReferralPage now) {
        var buttons = new Div();
        buttons.addClassName("page-buttons");
        deeds.diagram(now)
                .ifPresent(diagram -> buttons.add(new Button(
                        Say.it("On the diagram"), clicked -> diagram.get().open())));
        if (now.mayWithdraw()) {
            var withdraw = new Button(
                    Say.it("Withdraw …"), clicked -> new WithdrawDialog(now.aboutStudent(), this::withdraw).open());
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            buttons.add(withdraw);
        }
        return buttons;
    }

    private void withdraw(String reason) {
        if (page != null) {
            deeds.withdraw(page.referral().id(), reason);
            Toast.done(Say.it("Withdrawn. Everybody who works on it has been told."));
            refresh();
        }
    }

    private boolean concerns(LiveEvent event) {
        return page != null
                && (page.referral().id().equals(event.referral())
                        || page.referral().id().equals(event.id()));
    }

    private void refresh() {
        if (page != null) {
            pages.read(page.referral().id()).ifPresentOrElse(this::show, this::noLongerMine);
        }
    }

    /** A role was taken away, or the work went to others, while the page was open. */
    private void noLongerMine() {
        page = null;
        timeline = null;
        removeAll();
        add(new NoLongerYours());
    }

    @Override
    public String getPageTitle() {
        return Say.it("{0} – Lodestar", (page == null ? Say.it("Referral") : page.title()));
    }
}
