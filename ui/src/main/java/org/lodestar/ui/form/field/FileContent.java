package org.lodestar.ui.form.field;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.lodestar.platform.attachments.Attachment;
import org.lodestar.platform.attachments.Attachments;
import org.springframework.http.ContentDisposition;

/**
 * Gives a file to the browser, asking at that moment whether the person may still see it. Pictures and PDF open in place,
 * under a policy that lets nothing in them run or load; everything else is only saved.
 */
record FileContent(Attachments attachments, Attachment file) implements DownloadHandler {

    private static final Set<String> SHOWN_BY_BROWSERS =
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp");

    boolean isShownSmall() {
        return SHOWN_BY_BROWSERS.contains(file.type());
    }

    boolean opensInPlace() {
        return isShownSmall() || file.isPdf();
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var response = event.getResponse();
        var content = attachments.read(file.id());
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such file, or it is not yours to see.");
            return;
        }
        event.setContentType(file.type());
        event.setContentLength(content.get().length);
        response.setHeader("Content-Disposition", disposition());
        if (file.isPdf()) {
            response.setHeader(
                    "Content-Security-Policy", "default-src 'none'; object-src 'self'; frame-ancestors 'none'");
        }
        event.getOutputStream().write(content.get());
    }

    private String disposition() {
        return (opensInPlace() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
