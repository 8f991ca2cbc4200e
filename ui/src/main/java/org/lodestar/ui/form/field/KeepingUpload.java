package org.lodestar.ui.form.field;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.lodestar.platform.attachments.Attachments;

/** Takes files of a form one by one, never more than fits, and hands them over in the screen's lock. */
record KeepingUpload(BiConsumer<String, byte[]> received, Consumer<String> refused) implements UploadHandler {

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var in = event.getInputStream()) {
            bytes = in.readNBytes(Attachments.LARGEST + 1);
        }
        var name = event.getFileName();
        event.getUI().access(() -> received.accept(name, bytes));
    }

    @Override
    public long getFileSizeMax() {
        return Attachments.LARGEST;
    }

    @Override
    public long getFileCountMax() {
        return Attachments.MOST_IN_PILE;
    }
}
