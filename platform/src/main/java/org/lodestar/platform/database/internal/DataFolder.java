package org.lodestar.platform.database.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.database.CannotStart;

/** The folder everything is kept in, held by one Lodestar at a time through a lock that dies with its process. */
final class DataFolder implements AutoCloseable {
    private static final long NEEDED_BYTES = 200L << 20;
    // Windows forbids reading what is locked, so the lock lies behind the process number
    private static final long LOCKED_BYTE = 1L << 20;
    static final String ELSEWHERE = "or choose another with --lodestar.data=<folder>.";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder open(Path given) {
        var path = given.toAbsolutePath().normalize();
        makeWritable(path);
        try {
            var channel = new RandomAccessFile(path.resolve("lodestar.lock").toFile(), "rw").getChannel();
            var folder = new DataFolder(path, channel);
            folder.hold();
            folder.needsRoom();
            return folder;
        } catch (IOException failed) {
            throw notWritable(path, failed);
        }
    }

    private static void makeWritable(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException failed) {
            throw notWritable(path, failed);
        }
        if (!Files.isWritable(path)) throw notWritable(path, null);
    }

    private static CannotStart notWritable(Path path, @Nullable IOException cause) {
        var message = "The data folder " + path + " cannot be written to.";
        var remedy = "Give the person who starts Lodestar the right to write there, " + ELSEWHERE;
        return cause == null ? new CannotStart(message, remedy) : new CannotStart(message, remedy, cause);
    }

    private void hold() throws IOException {
        if (lock() == null) {
            var holder = holder();
            channel.close();
            throw new CannotStart(
                    "The data folder " + path + " is in use by another Lodestar (process " + holder + ").",
                    "Stop the other one first, " + ELSEWHERE);
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
    }

    private @Nullable FileLock lock() throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    private String holder() throws IOException {
        var number = Files.readString(path.resolve("lodestar.lock")).strip();
        return number.isEmpty() ? "unknown" : number;
    }

    private void needsRoom() throws IOException {
        var free = Files.getFileStore(path).getUsableSpace();
        if (free >= NEEDED_BYTES) return;
        channel.close();
        throw noRoom(free);
    }

    CannotStart noRoom(long freeBytes) {
        return new CannotStart(
                "There is no room left on the disk of the data folder " + path + " (" + (freeBytes >> 20) + " MB free, "
                        + (NEEDED_BYTES >> 20) + " MB needed).",
                "Make room on that disk, " + ELSEWHERE);
    }

    /** A first start that was interrupted leaves half a database, which never held anything. */
    void setUnfinishedAside() throws IOException {
        if (Files.exists(database()) && !Files.exists(mark())) {
            Orphan.in(database()).ifPresent(Orphan::stop);
            Files.move(database(), path.resolve("unfinished-" + System.currentTimeMillis()));
        }
    }

    void finished() throws IOException {
        if (!Files.exists(mark())) Files.createFile(mark());
    }

    private Path mark() {
        return path.resolve("postgresql.ready");
    }

    Path path() {
        return path;
    }

    Path database() {
        return path.resolve("postgresql");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException unimportant) {
            // the lock dies with the process at the latest
        }
    }
}
