package org.lodestar.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.lodestar.ui.words.Say;

/** Shown for an address that leads nowhere, or to something this person may not know exists. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(
                Say.it("There is nothing here"),
                Say.it("The address may be old or mistyped, or what it named is no longer yours to see."));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
