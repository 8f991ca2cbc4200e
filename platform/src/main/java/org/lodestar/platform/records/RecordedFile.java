package org.lodestar.platform.records;

import java.util.UUID;

/** A file that was added to a form; {@code size} in bytes. */
public record RecordedFile(UUID id, UUID formId, String name, String type, int size) {
    /** Its name in an archive, where no two are the same. */
    public String path() {
        return "files/" + id.toString().substring(0, 8) + "-" + name.replaceAll("[^\\p{L}\\p{N}._ -]", "_");
    }
}
