package org.lodestar.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.platform.database.CannotStart;
import org.lodestar.platform.database.DatabaseAddress;

class EmbeddedDatabaseIT {
    @TempDir
    static Path program;

    @TempDir
    Path folder;

    @Test
    void keepsItsDataThroughARestartAndWritesItToDisk() throws SQLException {
        try (var first = start(folder)) {
            execute(first.address(), "create table kept as select 'there' as word");
            assertThat(read(first.address(), "show fsync")).isEqualTo("on");
            assertThat(read(first.address(), "show synchronous_commit")).isEqualTo("on");
            assertThat(read(first.address(), "show full_page_writes")).isEqualTo("on");
            assertThat(read(first.address(), "select lower('ÄÖЖ')")).isEqualTo("äöж");
        }
        try (var second = start(folder)) {
            assertThat(read(second.address(), "select word from kept")).isEqualTo("there");
        }
    }

    @Test
    void aSecondLodestarOnTheSameFolderIsToldSo() {
        try (var first = start(folder)) {
            assertThatThrownBy(() -> start(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("The data folder " + folder + " is in use by another Lodestar (process "
                            + ProcessHandle.current().pid() + ").");
            assertThat(first.address()).isNotNull();
        }
    }

    @Test
    void anotherProcessOnTheSameFolderIsToldWhichOneHoldsIt() throws Exception {
        var other = OtherLodestar.start(folder);
        try {
            assertThatThrownBy(() -> start(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("(process " + other.pid() + ")");
        } finally {
            other.kill();
            Orphan.in(folder.resolve("postgresql")).ifPresent(Orphan::stop);
        }
    }

    @Test
    void afterAKillTheNextStartTakesOverAndNothingIsLost() throws Exception {
        var killed = OtherLodestar.start(folder);
        killed.kill();
        var orphan = Orphan.in(folder.resolve("postgresql")).orElseThrow();
        try (var next = start(folder)) {
            assertThat(orphan.process().isAlive()).isFalse();
            assertThat(read(next.address(), "select word from kept")).isEqualTo("committed");
        }
    }

    @Test
    void aNumberThatNowBelongsToAnotherProgramIsNoHindrance() throws Exception {
        start(folder).close();
        var file = folder.resolve("postgresql").resolve("postmaster.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n" + folder + "\n1700000000\n5432\n\nlocalhost\n");
        try (var next = start(folder)) {
            assertThat(read(next.address(), "select 'well'")).isEqualTo("well");
        }
    }

    @Test
    void aFirstStartThatWasInterruptedIsBegunAnew() throws Exception {
        Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(folder.resolve("postgresql").resolve("postgresql.conf"), "# half of it");
        try (var next = start(folder)) {
            assertThat(read(next.address(), "select 'well'")).isEqualTo("well");
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("unfinished-"));
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThatThrownBy(() -> start(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written to")
                .hasMessageContaining(file.toString());
    }

    @Test
    void aFullDiskIsSaidPlainly() throws IOException {
        var opened = DataFolder.open(folder);
        Files.writeString(opened.log(), "FATAL:  could not write lock file: No space left on device\n");
        assertThat(WhyNot.of(opened, new IOException("Process failed")))
                .hasMessageContaining("no room left on the disk")
                .hasMessageContaining(folder.toString());
        opened.close();
    }

    private static EmbeddedDatabase start(Path folder) {
        return EmbeddedDatabase.start(folder, program);
    }

    private static void execute(DatabaseAddress address, String statement) throws SQLException {
        try (var connection = address.connect()) {
            connection.createStatement().execute(statement);
        }
    }

    private static String read(DatabaseAddress address, String query) throws SQLException {
        try (var connection = address.connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A Lodestar in a JVM of its own, as far as the database goes. */
    record OtherLodestar(Process process) {
        public static void main(String[] folders) throws Exception {
            var database = EmbeddedDatabase.start(Path.of(folders[0]), Path.of(folders[1]));
            execute(database.address(), "create table kept as select 'committed' as word");
            System.out.println("ready");
            TimeUnit.MINUTES.sleep(5);
        }

        static OtherLodestar start(Path folder) throws IOException {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var classes = System.getProperty("java.class.path");
            var process = new ProcessBuilder(
                            java, "-cp", classes, OtherLodestar.class.getName(), folder.toString(), program.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new StringBuilder();
            var reader = process.inputReader();
            for (var line = reader.readLine(); !"ready".equals(line); line = reader.readLine()) {
                if (line == null) throw new IOException("The other Lodestar did not start:\n" + said);
                said.append(line).append('\n');
            }
            return new OtherLodestar(process);
        }

        long pid() {
            return process.pid();
        }

        /** Like kill -9. */
        void kill() throws IOException, InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
