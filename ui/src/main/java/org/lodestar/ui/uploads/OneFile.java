package org.lodestar.ui.uploads;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.uploads.UploadKind;

/**
 * Takes one file of a kind into memory. What a browser says of size and type binds nobody who writes their own requests,
 * so both are looked at here; a refusal is told in the screen the file was chosen on.
 */
public final class OneFile implements UploadHandler {

    private final UploadKind kind;
    private final BiConsumer<String, byte[]> received;
    private final Consumer<String> refused;

    /**
     * @param received is given the file's name and its bytes, in the screen's lock
     * @param refused is given the sentence that says why the file is not taken
     */
    public OneFile(UploadKind kind, BiConsumer<String, byte[]> received, Consumer<String> refused) {
        this.kind = kind;
        this.received = received;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var in = event.getInputStream()) {
            bytes = in.readNBytes(kind.mostBytes() + 1);
        }
        var name = event.getFileName();
        event.getUI().access(() -> take(name, bytes));
    }

    private void take(String name, byte[] bytes) {
        try {
            kind.accept(bytes);
        } catch (Refused no) {
            refused.accept(String.valueOf(no.getMessage()));
            return;
        }
        received.accept(name, bytes);
    }

    @Override
    public long getFileSizeMax() {
        return kind.mostBytes();
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
