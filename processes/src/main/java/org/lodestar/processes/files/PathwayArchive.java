package org.lodestar.processes.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.uploads.UploadKind;
import org.lodestar.processes.bounds.Bound;

/**
 * The zip a pathway is exported to and imported from. Nothing is ever written to a disk; still every name must stay
 * inside, so that who unpacks it is safe as well.
 */
public final class PathwayArchive {

    private static final int MOST_FILES = Bound.FILES.most();
    private static final int MOST_BYTES_OF_A_FILE = Bound.FILE_KILOBYTES.most() * 1024;
    private static final int MOST_BYTES = Bound.ALL_KILOBYTES.most() * 1024;
    /** Texts are packed to a tenth or so; what shrinks this much is made to flood. */
    private static final int MOST_SHRUNK = 200;

    private static final int SMALL = 256 * 1024;

    private PathwayArchive() {}

    /**
     * Throws {@link Refused} where the zip is damaged or too large, {@link BadArchive} where a file in it may not be. A
     * single wrapping folder is forgiven, and so is what macOS and Windows leave beside the files.
     */
    public static PathwayFiles read(byte[] zip) {
        UploadKind.PATHWAY.accept(zip);
        List<String> listed = ZipDirectory.names(zip);
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            List<String> found = unpack(in, files);
            if (!found.equals(listed)) throw ZipDirectory.damaged();
        } catch (IOException | IllegalArgumentException e) {
            throw ZipDirectory.damaged();
        }
        if (files.isEmpty()) throw new Refused("This zip is empty or not a zip.");
        return new PathwayFiles(unwrapped(files));
    }

    private static List<String> unpack(ZipInputStream in, Map<String, String> files) throws IOException {
        ArchivePath paths = new ArchivePath();
        List<String> found = new ArrayList<>();
        int total = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            String path = entry.getName();
            found.add(path);
            paths.accept(path);
            byte[] content = in.readNBytes(Math.min(MOST_BYTES_OF_A_FILE, MOST_BYTES - total) + 1);
            total += content.length;
            if (content.length > MOST_BYTES_OF_A_FILE || total > MOST_BYTES || found.size() > MOST_FILES) {
                throw new Refused(String.format(
                        "This zip is too large for a pathway: at most %d files, %d MB in all and %d MB in one.",
                        MOST_FILES, MOST_BYTES >> 20, MOST_BYTES_OF_A_FILE >> 20));
            }
            in.closeEntry();
            if (content.length > SMALL && content.length / MOST_SHRUNK > entry.getCompressedSize()) {
                throw new BadArchive(path, "is packed suspiciously small for what it unpacks to.");
            }
            if (!entry.isDirectory() && !ArchivePath.ofTools(path)) files.put(path, text(path, content));
        }
        return found;
    }

    private static String text(String path, byte[] content) {
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3) {
            throw new BadArchive(path, "is an archive itself. Unpack it first.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadArchive(path, "is not written in UTF-8. Save it as UTF-8 and pack it again.");
        }
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
