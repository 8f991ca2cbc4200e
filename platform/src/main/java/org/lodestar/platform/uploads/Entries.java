package org.lodestar.platform.uploads;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.lodestar.platform.districts.Refused;

/** A zip's entries by lower-case name without the folder around them all. */
final class Entries {
    private Entries() {}

    static Map<String, ZipEntry> of(ZipFile zip) {
        var files = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> !isLitter(entry.getName()))
                .toList();
        if (files.size() > Archive.MOST_FILES) {
            throw new Refused("This zip holds %d files, and at most %d are taken here. Is it the right file?"
                    .formatted(files.size(), Archive.MOST_FILES));
        }
        files.forEach(entry -> refuseIfOutside(entry.getName()));
        return byName(files, folderAroundAll(files));
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
