package org.lodestar.ui.words;

import com.vaadin.flow.component.html.Span;

/** A person's initials in a circle, beside the name and never instead of it. */
public final class Initials extends Span {

    public Initials(String name) {
        super(Words.initials(name));
        addClassName("initials");
        getElement().setAttribute("aria-hidden", "true");
    }
}
