package org.lodestar.platform.attachments;

import java.util.UUID;

/**
 * A file that was added to a form. {@code type} is what its content shows it to be, never what its sender called it;
 * {@code size} in bytes.
 */
public record Attachment(UUID id, String name, String type, int size) {

    public boolean isPicture() {
        return type.startsWith("image/");
    }

    public boolean isPdf() {
        return type.equals("application/pdf");
    }
}
