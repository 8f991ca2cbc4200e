package org.lodestar.ui.refer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.students.Students;
import org.lodestar.processes.pathways.PathwayOffer;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.ui.limits.PersonPace;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.words.Addresses;

/**
 * Who, what is going on, tell us: one page, no wizard. The address remembers the student and the need, so that a reload
 * comes back to the same draft.
 */
@Route(value = "refer/:studentId?", layout = MainLayout.class)
@PageTitle("Refer – Lodestar")
@Needs(Right.REFER)
class ReferView extends Div implements BeforeEnterObserver {

    private final transient Students students;
    private final transient ReferParts parts;
    private final WhoPart who;
    private final NeedPart need;
    private final Div rest = new Div();

    ReferView(Students students, Pathways pathways, ReferParts parts, PersonPace pace) {
        this.students = students;
        this.parts = parts;
        addClassNames("page", "refer");
        who = new WhoPart(students, pace, this::changed);
        need = new NeedPart(pathways.offeredToMe(), this::changed);
        rest.addClassName("refer-rest");
        add(new H1("Refer"), who, need, rest);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("studentId")
                .flatMap(Addresses::id)
                .flatMap(students::row)
                .ifPresent(who::choose);
        event.getLocation().getQueryParameters().getSingleParameter("need").ifPresent(need::choose);
        draw();
    }

    private void changed() {
        rememberInAddress();
        draw();
    }

    private void rememberInAddress() {
        var student = who.chosen().map(row -> "/" + row.id()).orElse("");
        var key = need.chosen().map(offer -> "?need=" + offer.key()).orElse("");
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "refer" + student + key));
    }

    private void draw() {
        rest.removeAll();
        var offer = need.chosen().orElse(null);
        var aboutNobody = offer != null && offer.about().equals("nobody");
        who.needed(!aboutNobody);
        if (offer == null || (!aboutNobody && who.chosen().isEmpty())) {
            rest.add(need.hint(who.chosen().isPresent()));
            return;
        }
        var student = aboutNobody ? null : who.chosen().orElseThrow();
        rest.add(parts.tell(offer, student, sent -> showSent(offer, sent)));
    }

    private void showSent(PathwayOffer offer, SentPart sent) {
        removeAll();
        add(new H1(offer.about().equals("nobody") ? "Sent" : "Sent. Thank you."), sent);
        sent.scrollIntoView();
    }
}
