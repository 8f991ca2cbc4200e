package org.lodestar.ui.form.hosts;

import com.vaadin.flow.component.Component;
import org.lodestar.platform.hosts.AllowedHosts;
import org.lodestar.platform.people.Right;
import org.lodestar.ui.settings.SettingsPart;

/** Hosts that forms may show, on the settings page. */
@org.springframework.stereotype.Component
class HostsPart implements SettingsPart {

    private static final int ORDER = 60;

    private final AllowedHosts hosts;

    HostsPart(AllowedHosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public String title() {
        return "Hosts that forms may show";
    }

    @Override
    public String about() {
        return "A form can show a page or a picture that lies elsewhere, like a video. It is loaded only from the hosts "
                + "listed here, because whoever runs a host learns that someone looked.";
    }

    @Override
    public Right needs() {
        return Right.MANAGE_SETTINGS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content() {
        return new HostsEditor(hosts);
    }
}
