package org.lodestar.ui.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.uploads.UploadKind;

class OneFileTest {

    private final List<String> received = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final OneFile file = new OneFile(UploadKind.DIAGRAM, (name, bytes) -> received.add(name), refused::add);

    @Test
    void whatItIsArrives() throws Exception {
        upload("steps.bpmn", text("<?xml version=\"1.0\"?><definitions/>"));
        assertThat(received).containsExactly("steps.bpmn");
        assertThat(refused).isEmpty();
    }

    @Test
    void itsNameDoesNotMakeItWhatItIsNot() throws Exception {
        upload("steps.bpmn", text("%PDF-1.7"));
        assertThat(received).isEmpty();
        assertThat(refused).singleElement().asString().startsWith("This is not a diagram.");
    }

    @Test
    void whatNeverEndsIsReadNoFurtherThanItMayBeLarge() throws Exception {
        var endless = new Endless();
        upload("steps.bpmn", endless);
        assertThat(endless.read).isLessThanOrEqualTo(UploadKind.DIAGRAM.mostBytes() + 1L);
        assertThat(refused).singleElement().asString().contains("at most 10 MB");
    }

    private void upload(String name, InputStream content) throws Exception {
        var ui = mock(UI.class);
        when(ui.access(any())).thenAnswer(call -> {
            call.<Command>getArgument(0).execute();
            return null;
        });
        var event = mock(UploadEvent.class);
        when(event.getFileName()).thenReturn(name);
        when(event.getInputStream()).thenReturn(content);
        when(event.getUI()).thenReturn(ui);
        file.handleUploadRequest(event);
    }

    private static InputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            java.util.Arrays.fill(into, from, from + length, (byte) 'x');
            read += length;
            return length;
        }
    }
}
