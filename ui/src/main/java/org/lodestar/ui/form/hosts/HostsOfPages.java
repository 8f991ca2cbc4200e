package org.lodestar.ui.form.hosts;

import java.util.Collection;
import org.lodestar.platform.hosts.AllowedHosts;
import org.lodestar.ui.security.PageSources;
import org.springframework.stereotype.Component;

/** Tells the browser, too, to load only from the hosts that the district has allowed. */
@Component
class HostsOfPages implements PageSources {

    private final AllowedHosts hosts;

    HostsOfPages(AllowedHosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public Collection<String> frames() {
        return hosts.list().hosts().stream().map(host -> "https://" + host).toList();
    }

    @Override
    public Collection<String> pictures() {
        return frames();
    }
}
