package org.lodestar.platform.uploads;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.lodestar.platform.districts.Refused;

/**
 * A zip of tables, unfolded to a private temporary file until closed. Its files lie at its root or in one folder around
 * all of them and are known by their lower-case names. Anything that is not such a zip, or grows beyond all measure, is
 * {@link Refused}.
 */
public final class Archive implements AutoCloseable {
    static final int MOST_FILES = 50;
    static final long MOST_BYTES = 1_000_000_000L;

    private final Path file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private long bytesRead;

    private Archive(Path file, ZipFile zip, Map<String, ZipEntry> entries) {
        this.file = file;
        this.zip = zip;
        this.entries = entries;
    }

    /** @param wanted the sentence that says which file to choose, for whoever chose another */
    public static Archive open(byte[] bytes, String wanted) {
        try {
            refuseIfNoZip(bytes, wanted);
            var file = Files.createTempFile("upload", ".zip");
            try {
                Files.write(file, bytes);
                var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
                try {
                    return new Archive(file, zip, Entries.of(zip));
                } catch (RuntimeException e) {
                    zip.close();
                    throw e;
                }
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new Refused("This zip file is damaged, or closed with a password. Make it again and try once more.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> names() {
        return entries.keySet();
    }

    public boolean has(String fileName) {
        return entries.containsKey(fileName.toLowerCase(Locale.ROOT));
    }

    /** The file's bytes; reading more than any such zip holds is {@link Refused}. */
    public InputStream read(String fileName) throws IOException {
        return new Counted(new BufferedInputStream(zip.getInputStream(entries.get(fileName.toLowerCase(Locale.ROOT)))));
    }

    /** About how many rows those of the files have that are here. */
    public int countLines(Collection<String> fileNames) {
        var lines =
                fileNames.stream().filter(this::has).mapToInt(this::countLines).sum();
        bytesRead = 0;
        return lines;
    }

    private int countLines(String fileName) {
        var lines = 0;
        var buffer = new byte[1 << 16];
        try (var in = read(fileName)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        } catch (ZipException | EOFException e) {
            throw new Refused(
                    "The file " + fileName + " in this zip is damaged. Make the zip again and try once more.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    @Override
    public void close() {
        try {
            zip.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseIfNoZip(byte[] bytes, String wanted) throws IOException {
        if (bytes.length == 0) {
            throw new Refused("This file is empty. " + wanted);
        }
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            if (in.getNextEntry() == null) {
                throw new Refused("This is not a zip file. " + wanted);
            }
        }
    }

    /** Counts across all files of the archive, since an entry's own word on its size may lie. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var read = super.read(buffer, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            bytesRead += bytes;
            if (bytesRead > MOST_BYTES) {
                throw new Refused("This zip unpacks to more than 1 GB, which is more than is taken here.");
            }
        }
    }
}
