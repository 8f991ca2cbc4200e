package org.lodestar.ui.refer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.students.StudentRow;
import org.lodestar.processes.referring.ReferResult;

/** What happens next and by when, and where to follow it. */
final class SentPart extends Div {

    SentPart(ReferResult.Sent sent, @Nullable StudentRow student) {
        addClassName("sent");
        getElement().setAttribute("role", "status");
        if (student != null) {
            add(new Paragraph("Your referral for " + student.name() + " is on its way."));
        }
        add(new Paragraph(sent.words()), new Paragraph("You will hear at each step."));
        var links = new Div(
                new Anchor("referrals/" + sent.referralId(), "Follow it"),
                new Anchor("refer", student == null ? "Send another request" : "Refer another student"),
                new Anchor("my-referrals", "My referrals"));
        links.addClassName("sent-links");
        add(links);
    }
}
