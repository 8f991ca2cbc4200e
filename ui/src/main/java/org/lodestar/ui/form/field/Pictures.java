package org.lodestar.ui.form.field;

import java.util.regex.Pattern;
import org.lodestar.platform.hosts.HostList;

/**
 * Which pictures a form may show: those embedded in it, and those of an allowed host whose address the form's author wrote
 * down. An address that is computed could carry answers away.
 */
record Pictures(HostList hosts, String written) {

    private static final Pattern EMBEDDED = Pattern.compile("(?i)data:image/(?:png|jpe?g|gif|webp|svg\\+xml)[;,].*");

    boolean shows(String address) {
        return isEmbedded(address) || written.contains(address) && hosts.allows(address);
    }

    static boolean isEmbedded(String address) {
        return EMBEDDED.matcher(address).lookingAt();
    }
}
