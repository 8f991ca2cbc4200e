package org.lodestar.ui.students;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.live.LiveEvent;
import org.lodestar.platform.live.LiveUpdates;
import org.lodestar.platform.openings.Openings;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.students.Student;
import org.lodestar.platform.students.Students;
import org.lodestar.ui.records.RecordDeeds;
import org.lodestar.ui.records.WhyPart;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.LiveRefresh;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.shell.NoLongerYours;
import org.lodestar.ui.timeline.TimelineList;
import org.lodestar.ui.timeline.TimelinePart;
import org.lodestar.ui.words.Addresses;
import org.lodestar.ui.words.Clocks;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** Who is this child, what is under way, and what have we done? Someone who may not see the student is told that nothing is here. */
@Route(value = "students/:studentId", layout = MainLayout.class)
@Needs(Right.SEE_STUDENTS)
class StudentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Students students;
    private final transient StudentPages pages;
    private final transient RecordDeeds deeds;
    private final transient Openings openings;
    private final transient When when;
    private final Div record = new Div();
    private TimelineList list;
    private @Nullable TimelinePart timeline;
    private transient @Nullable Student student;
    private transient @Nullable StudentPage page;

    StudentView(
            Students students,
            StudentPages pages,
            RecordDeeds deeds,
            Openings openings,
            Clocks clocks,
            LiveUpdates live) {
        this.students = students;
        this.pages = pages;
        this.deeds = deeds;
        this.openings = openings;
        this.when = clocks.here();
        addClassNames("page", "page-wide", "student");
        list = TimelineList.linkingToReferrals(when);
        record.addClassName("referral-aside");
        LiveRefresh.of(this, live, this::concerns, event -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("studentId").flatMap(Addresses::id);
        removeAll();
        student = null;
        if (id.filter(students::maySee).filter(openings::asks).isPresent()) {
            add(new WhyPart(openings, id.get(), this::again));
            return;
        }
        student = id.flatMap(students::find).orElse(null);
        if (student == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        list = TimelineList.linkingToReferrals(when);
        timeline = new TimelinePart(list);
        var columns = new Div(record, timeline);
        columns.addClassNames("referral-columns", "student-columns");
        var head = new StudentHead(student, when);
        deeds.menu(student, this::again).ifPresent(head::addDeeds);
        add(head);
        deeds.held(student).ifPresent(this::add);
        add(columns);
        refresh();
    }

    /** After a deed that may have changed everything. */
    private void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private boolean concerns(LiveEvent event) {
        return page != null
                && (event.kind().equals("referral") || (event.referral() != null && page.has(event.referral())));
    }

    private void refresh() {
        if (student == null || timeline == null) {
            return;
        }
        if (!students.maySee(student.id())) {
            student = null;
            removeAll();
            add(new NoLongerYours());
            return;
        }
        var now = pages.read(student.id());
        page = now;
        record.removeAll();
        record.add(
                RecordPart.now(now, when),
                RecordPart.helped(now, when),
                RecordPart.consents(now, when),
                RecordPart.earlier(now, when));
        if (!now.corrections().isEmpty()) {
            record.add(new CorrectionsPart(now.corrections(), deeds.mayUseRoster(student, this::again), when));
        }
        list.named(now.names());
        timeline.show(now.timeline(), Map.of(), Say.it("What is confidential to others is left out."));
    }

    @Override
    public String getPageTitle() {
        return Say.it("{0} – Lodestar", (student == null ? Say.it("Student") : student.name()));
    }
}
