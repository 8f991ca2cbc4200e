package org.lodestar.ui.security.oidc;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.lodestar.platform.districts.Refused;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Keeps what a district's administrator enters from making the server call its own neighbors: in production only HTTPS,
 * and only hosts whose every address is public, but for those an operator names ({@code lodestar.sign-in.private-hosts}).
 * Java keeps a resolved address for half a minute, so the one looked at is the one called.
 */
@Component
class PublicPlaces {

    private final boolean production;
    private final Set<String> named;

    PublicPlaces(Environment settings) {
        production = settings.acceptsProfiles(Profiles.of("production"));
        named = Set.of(settings.getProperty("lodestar.sign-in.private-hosts", String[].class, new String[0]));
    }

    /** {@link Refused} with what is wrong. */
    void mustBe(URI place) {
        var host = place.getHost();
        if (host == null || place.getUserInfo() != null) {
            throw new Refused("“" + place + "” is no address of a server.");
        }
        if (!production) {
            return;
        }
        if (!"https".equals(place.getScheme())) {
            throw new Refused("The sign-in must be reached by https, not “" + place + "”.");
        }
        if (!named.contains(host) && !isPublic(host)) {
            throw new Refused("“" + host + "” cannot be reached from here, or is not on the public internet.");
        }
    }

    private static boolean isPublic(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicPlaces::isPublic);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        var special = address instanceof Inet6Address
                ? (first & 0xfe) == 0xfc || first == 0 || first == 0x20 && second == 0x02
                : first == 0
                        || first == 100 && (second & 0xc0) == 64
                        || first == 192 && second == 0
                        || first == 198 && (second & 0xfe) == 18
                        || first >= 240;
        return !(special
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress());
    }
}
