package org.lodestar.platform.attachments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lodestar.platform.uploads.Sniffed;

/** What may be attached: pictures, PDF and the documents of office programs; nothing that a browser would run. */
final class FileTypes {
    private static final String ZIP = "application/zip";
    private static final String OLD_OFFICE = "application/x-tika-msoffice";
    private static final Map<String, String> OFFICE = office();
    private static final List<String> BY_CONTENT = List.of(
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/webp",
            "image/heic",
            "image/heif",
            "image/bmp",
            "image/tiff",
            "application/pdf");

    private FileTypes() {}

    private static Map<String, String> office() {
        var types = new LinkedHashMap<String, String>();
        types.put("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        types.put("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        types.put("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation");
        types.put("odt", "application/vnd.oasis.opendocument.text");
        types.put("ods", "application/vnd.oasis.opendocument.spreadsheet");
        types.put("odp", "application/vnd.oasis.opendocument.presentation");
        return types;
    }

    /** The type a file is kept and given back as; empty where it may not be attached. */
    static Optional<String> of(String name, byte[] content) {
        var seen = Sniffed.type(content);
        if (BY_CONTENT.contains(seen)) return Optional.of(seen);
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (OFFICE.containsKey(ending)
                && (seen.equals(ZIP) || seen.equals(OFFICE.get(ending)) || seen.equals("application/x-tika-ooxml")))
            return Optional.of(OFFICE.get(ending));
        if (seen.equals(OLD_OFFICE) && List.of("doc", "xls", "ppt").contains(ending))
            return Optional.of("application/"
                    + (ending.equals("doc") ? "msword" : "vnd.ms-" + (ending.equals("xls") ? "excel" : "powerpoint")));
        return seen.equals("text/plain") && List.of("txt", "csv").contains(ending)
                ? Optional.of("text/plain")
                : Optional.empty();
    }
}
