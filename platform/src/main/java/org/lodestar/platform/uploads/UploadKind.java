package org.lodestar.platform.uploads;

import java.util.Set;
import org.lodestar.platform.districts.Refused;

/** A kind of file that people and other systems may send. Each way in asks {@link #accept} before anything else. */
public enum UploadKind {
    ROSTER(
            100,
            Set.of("application/zip"),
            "This is not a zip file. Choose the OneRoster zip with its CSV files inside."),
    DIRECTORY(
            50,
            Set.of("application/zip", "application/json", "text/plain"),
            "This is not a directory of services. Choose an HSDS 3 package: a zip of CSV files, or JSON."),
    PATHWAY(10, Set.of("application/zip"), "This is not a zip file. Send the zip that a pathway is exported to."),
    /** XML may do without its first line, and then looks like any text; whoever reads it finds out. */
    DIAGRAM(
            10,
            Set.of("application/xml", "text/plain"),
            "This is not a diagram. Send the .bpmn or .dmn file as it was saved.");

    private static final int MEGABYTE = 1024 * 1024;

    private final int mostMegabytes;
    private final Set<String> types;
    private final String other;

    UploadKind(int mostMegabytes, Set<String> types, String other) {
        this.mostMegabytes = mostMegabytes;
        this.types = types;
        this.other = other;
    }

    public int mostBytes() {
        return mostMegabytes * MEGABYTE;
    }

    /** Throws {@link Refused} with what to do instead where the bytes are none, too many, or of another type. */
    public void accept(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refused("This file is empty. " + other.substring(other.indexOf(". ") + 2));
        }
        if (bytes.length > mostBytes()) {
            throw new Refused("This file is too large: at most " + mostMegabytes + " MB are taken here.");
        }
        if (!types.contains(Sniffed.type(bytes))) {
            throw new Refused(other);
        }
    }
}
