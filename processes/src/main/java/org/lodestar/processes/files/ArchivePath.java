package org.lodestar.processes.files;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which names files in a zip may have: such that wherever it is unpacked, each stays inside and is one file. */
final class ArchivePath {

    private static final int LONGEST = 200;
    private static final int DEEPEST = 4;
    private static final Pattern PART =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N}_ .()+,'&@-]*(?<![ .])");
    private static final Pattern OF_TOOLS =
            Pattern.compile("(.*/)?(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private final Map<String, String> seen = new HashMap<>();

    /** What computers leave beside the files: passed over. */
    static boolean ofTools(String path) {
        return OF_TOOLS.matcher(path).matches();
    }

    /** Throws {@link BadArchive} where the name leads out, hides something, or was there before. */
    void accept(String path) {
        if (path.length() > LONGEST) throw new BadArchive(path, "has too long a name.");
        if (path.startsWith("/") || path.contains("\\") || path.contains(":")) {
            throw new BadArchive(path, "names a place on a computer. Only names inside the zip are taken.");
        }
        String[] parts = path.split("/", -1);
        if (Arrays.asList(parts).contains("..")) throw new BadArchive(path, "leads out of the zip (“..”).");
        if (parts.length > DEEPEST) throw new BadArchive(path, "lies in too many folders.");
        int last = path.endsWith("/") ? parts.length - 1 : parts.length;
        for (int i = 0; i < last; i++) {
            if (!PART.matcher(parts[i]).matches()) {
                throw new BadArchive(path, "has a name with signs that are not taken: use letters, digits, - and _.");
            }
        }
        String before = seen.putIfAbsent(folded(path), path);
        if (before != null) {
            throw new BadArchive(
                    path, before.equals(path) ? "is there twice." : "differs from “" + before + "” only in its case.");
        }
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
