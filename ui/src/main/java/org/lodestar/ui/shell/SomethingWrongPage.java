package org.lodestar.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.lodestar.platform.districts.Refused;
import org.lodestar.ui.words.Say;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shown when a page could not be made. Drafts are in the database, so nothing typed is lost, and it says so. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class SomethingWrongPage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(SomethingWrongPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (parameter.getCaughtException() instanceof Refused refused) {
            say(Say.it("That is not possible"), refused.getMessage());
            return HttpServletResponse.SC_CONFLICT;
        }
        var place = event.getLocation().getPath().replaceAll("\\p{Cntrl}", " ");
        LOG.error("A page failed: {}", place, parameter.getCaughtException());
        say(
                Say.it("Something went wrong"),
                "Nothing you typed was lost. Reload the page; if it happens again, tell your administrator what you were doing.");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
