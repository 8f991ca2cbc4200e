package org.lodestar.processes.files;

import org.lodestar.platform.districts.Refused;

/** A zip that is not taken, for the sake of one file in it: its path as the zip has it, and the reason in words. */
public final class BadArchive extends Refused {

    private static final long serialVersionUID = 1L;

    private final String file;

    BadArchive(String file, String reason) {
        super("“" + shown(file) + "” in this zip " + reason);
        this.file = shown(file);
    }

    public String file() {
        return file;
    }

    private static String shown(String file) {
        String plain = file.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return plain.length() <= 120 ? plain : plain.substring(0, 120) + "…";
    }
}
