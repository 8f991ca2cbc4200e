package org.lodestar.processes.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips as an attacker would make them. */
final class Zips {

    private static final String LIST = "PK\u0001\u0002";

    private Zips() {}

    /** Names and contents in turn; a content is text or bytes. */
    static byte[] of(Object... namesAndContents) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                var content = namesAndContents[i + 1];
                zip.write(
                        content instanceof byte[] bytes ? bytes : ((String) content).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static byte[] renamed(byte[] zip, String from, String to) {
        return bytes(text(zip).replace(from, to));
    }

    /** Only in the list at the end. */
    static byte[] lastRenamed(byte[] zip, String from, String to) {
        var text = text(zip);
        int list = text.indexOf(LIST);
        return bytes(text.substring(0, list) + text.substring(list).replace(from, to));
    }

    /** As packed on Unix, with this mode. */
    static byte[] withMode(byte[] zip, int mode) {
        var changed = zip.clone();
        int list = text(zip).indexOf(LIST);
        changed[list + 5] = 3;
        changed[list + 40] = (byte) mode;
        changed[list + 41] = (byte) (mode >> 8);
        return changed;
    }

    static byte[] locked(byte[] zip) {
        var changed = zip.clone();
        changed[text(zip).indexOf(LIST) + 8] |= 1;
        return changed;
    }

    private static String text(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String zip) {
        return zip.getBytes(StandardCharsets.ISO_8859_1);
    }
}
