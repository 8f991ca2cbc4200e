package org.lodestar.processes.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;

class PathwayArchiveTest {

    private static final int SIX_MEGABYTES = 6 * 1024 * 1024;

    @Test
    void aFolderIsNoFile() throws Exception {
        var zip = zip("i18n/", 0);
        assertThatThrownBy(() -> PathwayArchive.read(zip))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("empty");
    }

    @Test
    void whatIsNoZipIsRefusedWhateverItsNameSays() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PathwayArchive.read(page))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not a zip");
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedEvenWhereItCallsItselfAFolder() throws Exception {
        for (var name : new String[] {"a.form", "folder/"}) {
            var zip = zip(name, SIX_MEGABYTES);
            assertThat(zip.length).isLessThan(100_000);
            assertThatThrownBy(() -> PathwayArchive.read(zip))
                    .as(name)
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("too large");
        }
    }

    /** Written under another name first, because Java writes nothing into a folder. */
    private static byte[] zip(String name, int bytes) throws IOException {
        var written = name.replace('/', '_');
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(written));
            zip.write(new byte[bytes]);
        }
        return out.toString(StandardCharsets.ISO_8859_1).replace(written, name).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void noNameLeadsOut() throws Exception {
        var names = new String[] {
            "../tiny.bpmn", "a/../../tiny.bpmn", "/etc/passwd", "..\\tiny.bpmn", "C:tiny.bpmn", "C:\\tiny.bpmn",
                    "./tiny.bpmn",
            "a//tiny.bpmn", "tiny.bpmn\u0000.form", "a/b/c/d/e.form", "tiny\u202Enpmb.form", ".hidden", "tiny.form.",
                    " a.form"
        };
        for (var name : names) {
            var zip = Zips.of(name, "x");
            assertThatThrownBy(() -> PathwayArchive.read(zip))
                    .as(name)
                    .isInstanceOf(BadArchive.class)
                    .hasMessageContaining("in this zip");
        }
    }

    @Test
    void noFileIsThereTwice() throws Exception {
        var clash = Zips.of("Intake.form", "{}", "intake.FORM", "{}");
        assertThatThrownBy(() -> PathwayArchive.read(clash))
                .isInstanceOf(BadArchive.class)
                .hasMessageContaining("case");
        var twice = Zips.renamed(Zips.of("intake.form", "{}", "intaky.form", "[]"), "intaky", "intake");
        assertThatThrownBy(() -> PathwayArchive.read(twice))
                .isInstanceOf(BadArchive.class)
                .hasMessageContaining("twice");
    }

    @Test
    void theListAndTheFilesNameTheSame() throws Exception {
        var zip = Zips.of("intake.form", "{}", "hidden.form", "{}");
        var other = Zips.lastRenamed(zip, "hidden", "nidden");
        assertThatThrownBy(() -> PathwayArchive.read(other)).isInstanceOf(Refused.class);
    }

    @Test
    void linksLockedFilesAndArchivesInsideAreRefused() throws Exception {
        var zip = Zips.of("intake.form", "{}");
        assertThatThrownBy(() -> PathwayArchive.read(Zips.withMode(zip, 0xA1FF)))
                .isInstanceOf(BadArchive.class)
                .hasMessageContaining("link");
        assertThatThrownBy(() -> PathwayArchive.read(Zips.locked(zip)))
                .isInstanceOf(BadArchive.class)
                .hasMessageContaining("password");
        var inside = Zips.of("more.form", "PK\u0003\u0004");
        assertThatThrownBy(() -> PathwayArchive.read(inside))
                .isInstanceOf(BadArchive.class)
                .hasMessageContaining("archive itself");
        assertThat(PathwayArchive.read(Zips.withMode(zip, 0x81A4)).byPath()).containsOnlyKeys("intake.form");
    }

    @Test
    void onlyUtf8IsRead() throws Exception {
        for (var charset : new java.nio.charset.Charset[] {StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1}) {
            var zip = Zips.of("tiny.bpmn", "<größe/>".getBytes(charset));
            assertThatThrownBy(() -> PathwayArchive.read(zip))
                    .isInstanceOf(BadArchive.class)
                    .hasMessageContaining("UTF-8");
        }
        var marked = Zips.of("tiny.bpmn", "\uFEFF<a/>");
        assertThat(PathwayArchive.read(marked).text("tiny.bpmn")).contains("<a/>");
    }

    @Test
    void whatIsMadeToFloodIsRefused() throws Exception {
        var flood = Zips.of("a.form", " ".repeat(1024 * 1024));
        assertThatThrownBy(() -> PathwayArchive.read(flood))
                .isInstanceOf(BadArchive.class)
                .hasMessageContaining("suspiciously");
    }

    @Test
    void whatComputersLeaveBesideTheFilesIsPassedOver() throws Exception {
        var zip = Zips.of(
                "mine/pathway.json", "{}", "mine/i18n/es.json", "{}", "__MACOSX/mine/a", "x", "mine/Thumbs.db", "x");
        assertThat(PathwayArchive.read(zip).byPath()).containsOnlyKeys("pathway.json", "i18n/es.json");
    }

    @Test
    void whatIsWrittenIsRead() {
        var files = new PathwayFiles(Map.of("pathway.json", "{}", "ä.bpmn", "<a>é</a>"));
        assertThat(PathwayArchive.read(PathwayArchive.write(files))).isEqualTo(files);
    }
}
