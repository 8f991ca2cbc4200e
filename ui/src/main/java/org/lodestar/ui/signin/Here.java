package org.lodestar.ui.signin;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** From where the person on this screen comes, and under which address they reached us. */
final class Here {

    private Here() {}

    /** The address of their machine. */
    static String from() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : String.valueOf(request.getRemoteAddr());
    }

    /** Our own address with a slash at its end. */
    static String address() {
        return ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent())
                        .build()
                        .toUriString()
                + "/";
    }
}
