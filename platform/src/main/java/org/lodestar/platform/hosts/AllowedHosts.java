package org.lodestar.platform.hosts;

import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.settings.DistrictSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which hosts the district in force allows; none until it says so. Whoever may change its settings may change them. */
@Component
@Transactional
public class AllowedHosts {

    private static final String NAME = "allowed-hosts";
    private static final int MOST = 50;
    private static final int LONGEST = 253;
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern HOST = Pattern.compile("(?:" + LABEL + "\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");
    private static final Pattern ALL_UNDER_A_HOST = Pattern.compile("\\*\\." + HOST.pattern());

    private final DistrictSettings settings;
    private final Me me;

    AllowedHosts(DistrictSettings settings, Me me) {
        this.settings = settings;
        this.me = me;
    }

    /** What a page's Content-Security-Policy may name, too: nothing in it needs escaping. */
    @Transactional(readOnly = true)
    public HostList list() {
        return settings.read(NAME, HostList.EMPTY);
    }

    /** {@link Refused} with what is wrong where the text is not a host; one that is allowed already stays as it is. */
    public void allow(String host) {
        var checked = checked(host);
        change(hosts -> {
            if (!hosts.contains(checked)) hosts.add(checked);
            if (hosts.size() > MOST) {
                throw new Refused("A district can allow at most " + MOST + " hosts. Remove one first.");
            }
        });
    }

    /** Forms show nothing of the host from the next time they are opened. */
    public void forbid(String host) {
        change(hosts -> hosts.remove(host));
    }

    private void change(Consumer<ArrayList<String>> change) {
        me.need(Right.MANAGE_SETTINGS);
        var hosts = new ArrayList<>(list().hosts());
        change.accept(hosts);
        settings.write(NAME, new HostList(hosts));
    }

    private static String checked(String typed) {
        var host = typed.strip().toLowerCase(Locale.ROOT);
        if (host.isEmpty()) {
            throw new Refused("Write the name of a host, like www.example.org.");
        }
        if (host.contains("/") || host.contains(":") || host.contains("@")) {
            throw new Refused(
                    "Write the host only, like www.example.org: without https:// and without what follows it.");
        }
        boolean fits =
                HOST.matcher(host).matches() || ALL_UNDER_A_HOST.matcher(host).matches();
        if (!fits || host.length() > LONGEST) {
            throw new Refused(
                    "“" + typed.strip() + "” is not the name of a host. It is written like www.example.org, or "
                            + "*.example.org for all hosts under example.org.");
        }
        return host;
    }
}
