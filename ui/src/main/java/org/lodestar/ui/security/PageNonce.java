package org.lodestar.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Marks the scripts of a page as ours by a number used once, and tells the browser to run no other. */
@Component
class PageNonce implements VaadinServiceInitListener {

    private static final int BYTES = 18;

    /** The bundle's loader takes the nonce for what it loads ahead from here. */
    private static final String READ_BY_VITE = "csp-nonce";

    private static final String COMPILER = read("page-functions.js");

    private final transient PagePolicy policy;
    private final transient SecureRandom random = new SecureRandom();

    PageNonce(PagePolicy policy) {
        this.policy = policy;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::mark);
    }

    private void mark(IndexHtmlResponse page) {
        var nonce = fresh();
        var head = page.getDocument().head();
        head.prependChild(new Element("script").appendChild(new DataNode(COMPILER)));
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        head.appendElement("meta").attr("property", READ_BY_VITE).attr("nonce", nonce);
        page.getVaadinResponse()
                .setHeader(
                        WebHeaders.POLICY,
                        policy.of(nonce, page.getVaadinRequest().isSecure()));
    }

    private String fresh() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String read(String name) {
        try (var in = PageNonce.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
