package org.lodestar.platform.database.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.lodestar.platform.database.CannotStart;
import org.lodestar.platform.database.DatabaseAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in the data folder, for trying Lodestar and for small installations on one machine. Nothing is
 * lost when the process or the machine dies: what was committed is on disk, and the next start takes over.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    /** Throws {@link CannotStart} with the reason in plain words. */
    public static EmbeddedDatabase start(Path path) {
        return start(path, path.resolve("program"));
    }

    /** {@code program} is where PostgreSQL's own files are unpacked to, once. */
    static EmbeddedDatabase start(Path path, Path program) {
        var folder = DataFolder.open(path);
        try {
            folder.setUnfinishedAside();
            Orphan.in(folder.database()).ifPresent(Orphan::stop);
            var postgres = postgres(folder, program);
            folder.finished();
            LOG.info("The database keeps its data in {}", folder.path());
            return new EmbeddedDatabase(folder, postgres);
        } catch (IOException | RuntimeException failed) {
            folder.close();
            throw failed instanceof CannotStart clear ? clear : WhyNot.of(folder, failed);
        }
    }

    public DatabaseAddress address() {
        return new DatabaseAddress(postgres.getJdbcUrl("postgres", "postgres"), "postgres", null);
    }

    private static EmbeddedPostgres postgres(DataFolder folder, Path program) throws IOException {
        Files.deleteIfExists(folder.log());
        return settings(EmbeddedPostgres.builder())
                .setOverrideWorkingDirectory(program.toAbsolutePath().toFile())
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setErrorRedirector(Redirect.appendTo(folder.log().toFile()))
                .start();
    }

    /** What the tests' database shares with the real one: text is compared alike on every machine. */
    public static EmbeddedPostgres.Builder settings(EmbeddedPostgres.Builder builder) {
        return builder.setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("lc_messages", "C");
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException slow) {
            LOG.warn("The embedded database did not stop in time; the next start takes over", slow);
        } finally {
            folder.close();
        }
    }
}
