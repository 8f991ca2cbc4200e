package org.lodestar.platform.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A record to hand over: a zip with the document for people and the same as data for another system. */
public final class RecordArchive {
    private static final ObjectMapper JSON = new ObjectMapper()
            .findAndRegisterModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private RecordArchive() {}

    /** As it is in the archive and as REST answers it. */
    public static String json(StudentRecord record) {
        try {
            return JSON.writeValueAsString(record);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A record cannot be written as JSON", unwritable);
        }
    }

    /** Holds {@code record.html}, {@code record.json} and the files. */
    static byte[] zip(StudentRecord record, ZoneId zone, Function<UUID, byte[]> content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "record.html", RecordDocument.html(record, zone).getBytes(StandardCharsets.UTF_8));
            add(zip, "record.json", json(record).getBytes(StandardCharsets.UTF_8));
            for (var file : record.files()) add(zip, file.path(), content.apply(file.id()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
