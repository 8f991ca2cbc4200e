package org.lodestar.ui.shell;

import com.vaadin.flow.component.html.Paragraph;
import org.lodestar.ui.words.Say;

/** Takes the place of what a screen showed until the right to see it was taken away. */
public final class NoLongerYours extends Paragraph {

    public NoLongerYours() {
        super(Say.it("This is no longer yours to see: who works on it, or what your roles include, has changed."
                + " Ask your district's administrator if that is wrong."));
        addClassName("nothing");
        getElement().setAttribute("role", "status");
    }
}
