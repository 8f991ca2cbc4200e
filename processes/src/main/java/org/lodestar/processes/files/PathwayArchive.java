package org.lodestar.processes.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.uploads.UploadKind;

/** The zip a pathway is exported to and imported from; at most 200 files and 5 MB unpacked. */
public final class PathwayArchive {

    private static final int MOST_FILES = 200;
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private PathwayArchive() {}

    /** Throws {@link Refused} where the zip is damaged or too large. A single wrapping folder is forgiven. */
    public static PathwayFiles read(byte[] zip) {
        UploadKind.PATHWAY.accept(zip);
        Map<String, String> files = new TreeMap<>();
        int total = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes(MOST_BYTES + 1 - total);
                total += content.length;
                if (!entry.isDirectory()) files.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
                if (total > MOST_BYTES || files.size() > MOST_FILES) {
                    throw new Refused("This zip is too large for a pathway: at most 200 files and 5 MB.");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("This zip cannot be opened. Save it again and retry.");
        }
        if (files.isEmpty()) throw new Refused("This zip is empty or not a zip.");
        return new PathwayFiles(unwrapped(files));
    }

    public static byte[] write(PathwayFiles files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var file : files.byPath().entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                out.putNextEntry(entry);
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> unwrapped(Map<String, String> files) {
        String wrapper = files.keySet().stream()
                .filter(path -> path.endsWith("/" + PathwayFiles.SETTINGS))
                .map(path -> path.substring(0, path.length() - PathwayFiles.SETTINGS.length()))
                .findFirst()
                .orElse("");
        if (wrapper.isEmpty() || files.keySet().stream().anyMatch(path -> !path.startsWith(wrapper))) return files;
        Map<String, String> inside = new TreeMap<>();
        files.forEach((path, content) -> inside.put(path.substring(wrapper.length()), content));
        return inside;
    }
}
