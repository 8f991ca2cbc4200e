package org.lodestar.ui.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.lodestar.ui.words.Say;

/** Shown to someone who is signed in but asked for a page of another role. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotAllowedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(
                Say.it("This page is for someone else"),
                Say.it("Your roles do not include it. If they should, ask your district's administrator."));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
