package org.lodestar.platform.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lodestar.platform.database.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived its Lodestar, as after {@code kill -9}. Whoever looks holds the data folder, so nobody else
 * uses it and it may be stopped.
 */
record Orphan(ProcessHandle process) {
    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final int SECONDS = 30;

    /** Looks into {@code postmaster.pid}; one that names a process of another kind is out of date and is removed. */
    static Optional<Orphan> in(Path database) throws IOException {
        var file = database.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        var lines = Files.readAllLines(file);
        var alive = number(lines, 0).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
        var orphan = alive.filter(process -> isOurs(process, lines, database)).map(Orphan::new);
        if (orphan.isEmpty()) Files.delete(file);
        return orphan;
    }

    private static boolean isOurs(ProcessHandle process, List<String> lines, Path database) {
        var program = process.info().command().map(Path::of).map(Path::getFileName);
        if (program.filter(name -> !name.toString().startsWith("postgres")).isPresent()) return false;
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), database);
        } catch (IOException noProcFileSystem) {
            return startedWhenWritten(process, lines);
        }
    }

    private static boolean startedWhenWritten(ProcessHandle process, List<String> lines) {
        var written = number(lines, 2).map(Instant::ofEpochSecond);
        var started = process.info().startInstant();
        return written.isPresent()
                && started.isPresent()
                && Duration.between(written.get(), started.get()).abs().compareTo(CLOCKS_DIFFER) < 0;
    }

    private static Optional<Long> number(List<String> lines, int index) {
        try {
            return lines.size() > index
                    ? Optional.of(Long.valueOf(lines.get(index).strip()))
                    : Optional.empty();
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    void stop() {
        LOG.info("Stopping a database that an interrupted Lodestar left running (process {})", process.pid());
        if (!(endsAfter("INT") || endsAfter("QUIT"))) {
            throw new CannotStart(
                    "A database of an earlier Lodestar is still running (process " + process.pid()
                            + ") and does not stop.",
                    "Stop that process, then start again.");
        }
    }

    private boolean endsAfter(String signal) {
        try {
            send(signal);
            process.onExit().get(SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException | IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void send(String signal) throws IOException, InterruptedException {
        if (System.getProperty("os.name").startsWith("Windows")) process.destroy();
        else
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
    }
}
