package org.lodestar.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says in plain words what is the matter and offers the way on. */
class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "Lodestar";

    void say(String heading, String words) {
        title = heading + " – Lodestar";
        addClassName("error-page");
        removeAll();
        add(new H1(heading), new Paragraph(words), new Anchor("", "Go to where your day begins"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
