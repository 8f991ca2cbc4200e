package org.lodestar.platform.rosters.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.lodestar.platform.districts.Refused;

/** Which of a zip's entries are the roster's files, by lower-case name without the folder around them. */
final class Entries {
    private Entries() {}

    static Map<String, ZipEntry> of(ZipFile zip) {
        var files = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> !isLitter(entry.getName()))
                .toList();
        if (files.size() > Archive.MOST_FILES) {
            throw new Refused("This zip holds %d files; a roster has at most %d. Is it the right file?"
                    .formatted(files.size(), Archive.MOST_FILES));
        }
        files.forEach(entry -> refuseIfOutside(entry.getName()));
        var entries = byName(files, folderAroundAll(files));
        if (!entries.containsKey("manifest.csv")
                && Stream.of(RosterFile.values())
                        .noneMatch(file -> entries.containsKey(file.fileName().toLowerCase(Locale.ROOT)))) {
            throw new Refused(
                    "This zip has no manifest.csv and none of the OneRoster files (orgs.csv, users.csv, …) in it.");
        }
        return entries;
    }

    private static Map<String, ZipEntry> byName(Collection<? extends ZipEntry> files, String folder) {
        var entries = new LinkedHashMap<String, ZipEntry>();
        for (var entry : files) {
            var name = entry.getName().substring(folder.length()).toLowerCase(Locale.ROOT);
            if (entries.put(name, entry) != null) {
                throw new Refused("This zip holds " + name + " twice.");
            }
        }
        return entries;
    }

    private static String folderAroundAll(Collection<? extends ZipEntry> files) {
        var folders = files.stream()
                .map(entry -> entry.getName().substring(0, entry.getName().indexOf('/') + 1))
                .collect(Collectors.toSet());
        return folders.size() == 1 ? folders.iterator().next() : "";
    }

    private static void refuseIfOutside(String name) {
        if (name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || Stream.of(name.split("/")).anyMatch(".."::equals)) {
            throw new Refused("This zip holds a file whose place is outside of it (" + name + "). It was not opened.");
        }
    }

    private static boolean isLitter(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store");
    }
}
