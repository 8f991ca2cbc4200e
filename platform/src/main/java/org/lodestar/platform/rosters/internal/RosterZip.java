package org.lodestar.platform.rosters.internal;

import java.util.Locale;
import java.util.stream.Stream;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.uploads.Archive;

/** Whether bytes are a roster's zip at all. */
public final class RosterZip {
    private RosterZip() {}

    /** Throws {@link Refused} where they are not. */
    public static void check(byte[] zip) {
        open(zip).close();
    }

    static Archive open(byte[] zip) {
        var archive = Archive.open(zip, "Choose the OneRoster zip with its CSV files inside.");
        if (archive.has("manifest.csv") || fileNames().anyMatch(archive::has)) {
            return archive;
        }
        archive.close();
        throw new Refused(
                "This zip has no manifest.csv and none of the OneRoster files (orgs.csv, users.csv, …) in it.");
    }

    static int countLines(Archive archive) {
        return archive.countLines(fileNames().toList());
    }

    private static Stream<String> fileNames() {
        return Stream.of(RosterFile.values()).map(file -> file.fileName().toLowerCase(Locale.ROOT));
    }
}
