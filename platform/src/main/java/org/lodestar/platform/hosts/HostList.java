package org.lodestar.platform.hosts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hosts by name ({@code www.example.org}) or with all that are under one ({@code *.example.org}, which is not
 * {@code example.org} itself); reached by https on its usual port and in no other way.
 */
public record HostList(List<String> hosts) {

    public static final HostList EMPTY = new HostList(List.of());

    private static final String ALL_UNDER = "*.";
    private static final int HTTPS_PORT = 443;

    public HostList {
        hosts = List.copyOf(hosts);
    }

    /** Whether what lies at the address may be shown. What a browser could read otherwise than we do may not. */
    public boolean allows(String address) {
        return hostOf(address)
                .filter(host -> hosts.stream().anyMatch(allowed -> covers(allowed, host)))
                .isPresent();
    }

    /** The host of a plain https address, in lower case; empty for any other address. */
    public static Optional<String> hostOf(String address) {
        try {
            var uri = new URI(address);
            return plain(uri) ? Optional.ofNullable(uri.getHost()).map(HostList::lower) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean plain(URI uri) {
        return is("https", uri.getScheme())
                && uri.getRawUserInfo() == null
                && (uri.getPort() == -1 || uri.getPort() == HTTPS_PORT);
    }

    private static boolean is(String wanted, @Nullable String scheme) {
        return scheme != null && lower(scheme).equals(wanted);
    }

    private static boolean covers(String allowed, String host) {
        return allowed.startsWith(ALL_UNDER) ? host.endsWith(allowed.substring(1)) : host.equals(allowed);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
