package org.lodestar.ui.form.field;

import org.lodestar.platform.hosts.HostList;

/** Says why something of another page is not shown. */
final class RefusedPage {

    private RefusedPage() {}

    /** @param what a page, a picture */
    static String words(String what, String address) {
        return HostList.hostOf(address)
                .map(host -> "This form shows a " + what + " of " + host + ", which your district has not allowed.")
                .orElse("This form shows a " + what + " whose address is not a secure one (https), so it is left out.");
    }
}
