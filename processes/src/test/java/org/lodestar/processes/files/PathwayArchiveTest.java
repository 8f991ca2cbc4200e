package org.lodestar.processes.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
}
