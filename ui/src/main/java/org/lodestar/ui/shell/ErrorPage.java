package org.lodestar.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.lodestar.ui.words.Say;

/** A page that says in plain words what is the matter and offers the way on. */
class ErrorPage extends Div implements HasDynamicTitle {

    private String title = Say.it("Lodestar");

    void say(String heading, String words) {
        title = Say.it("{0} – Lodestar", heading);
        addClassName("error-page");
        removeAll();
        add(new H1(heading), new Paragraph(words), new Anchor("", Say.it("Go to where your day begins")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
