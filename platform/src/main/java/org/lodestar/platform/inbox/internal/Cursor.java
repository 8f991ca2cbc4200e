package org.lodestar.platform.inbox.internal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.inbox.WorkItem;

/** Where a page ended: {@code due} as PostgreSQL reads it, "infinity" for what is never due. */
record Cursor(String due, UUID id) {
    private static final String NEVER = "infinity";
    private static final String BEFORE_ALL = "-infinity";

    /** Before the first item. */
    static Cursor start() {
        return new Cursor(BEFORE_ALL, new UUID(0, 0));
    }

    static Cursor after(WorkItem item) {
        return new Cursor(item.dueAt() == null ? NEVER : item.dueAt().toString(), item.id());
    }

    static Cursor read(@Nullable String text) {
        if (text == null) {
            return start();
        }
        try {
            var parts = text.split("~", 2);
            var due = parts[0].equals(NEVER) ? NEVER : Instant.parse(parts[0]).toString();
            return new Cursor(due, UUID.fromString(parts[1]));
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Refused("This page of the inbox can't be found. Start again at the top.");
        }
    }

    String text() {
        return due + "~" + id;
    }
}
