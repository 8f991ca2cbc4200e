package org.lodestar.platform.uploads;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.platform.districts.Refused;

class UploadKindTest {

    @Test
    void aZipIsTakenForWhatItIs() throws Exception {
        assertThatCode(() -> UploadKind.ROSTER.accept(zip("orgs.csv"))).doesNotThrowAnyException();
        assertThatCode(() -> UploadKind.PATHWAY.accept(zip("pathway.json"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n",
                "<html><script>alert(1)</script></html>",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004",
                "\u007fELF\u0002\u0001\u0001",
                "#!/bin/sh\nrm -rf /\n",
                "sourcedId,status\n1,active\n",
                "GIF89a\u0001\u0000\u0001\u0000"
            })
    void whateverElseComesInPlaceOfAZipIsRefusedWithWhatToDo(String content) {
        for (var kind : new UploadKind[] {UploadKind.ROSTER, UploadKind.PATHWAY}) {
            assertThatThrownBy(() -> kind.accept(bytes(content)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("This is not a zip file.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions/>",
                "\uFEFF<?xml version=\"1.0\"?><definitions/>",
                "<!-- drawn by hand --><definitions/>",
                "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"></bpmn:definitions>"
            })
    void aDiagramIsTakenHoweverItBegins(String content) {
        assertThatCode(() -> UploadKind.DIAGRAM.accept(bytes(content))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n", "<html><body>no diagram</body></html>", "PK\u0003\u0004\u0014\u0000"})
    void whatIsNoDiagramIsRefused(String content) {
        assertThatThrownBy(() -> UploadKind.DIAGRAM.accept(bytes(content)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("This is not a diagram.");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatThrownBy(() -> UploadKind.PATHWAY.accept(new byte[0]))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> UploadKind.PATHWAY.accept(new byte[10 * 1024 * 1024 + 1]))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("at most 10 MB");
    }

    private static byte[] bytes(String content) {
        return content.startsWith("\uFEFF")
                ? content.getBytes(StandardCharsets.UTF_8)
                : content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(65);
        }
        return out.toByteArray();
    }
}
