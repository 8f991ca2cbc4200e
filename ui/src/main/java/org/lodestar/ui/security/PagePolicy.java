package org.lodestar.ui.security;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The Content-Security-Policy of a page: only scripts that carry the page's nonce run, whatever else gets into the page.
 * What it cannot do, and why, is said in SECURITY.md.
 */
@Component
class PagePolicy {

    private static final Logger LOG = LoggerFactory.getLogger(PagePolicy.class);
    private static final Pattern ORIGIN = Pattern.compile("https://(\\*\\.)?[a-z0-9.-]+(:\\d{1,5})?");

    private final ObjectProvider<PageSources> sources;

    PagePolicy(ObjectProvider<PageSources> sources) {
        this.sources = sources;
    }

    /** @param secure whether the page came by HTTPS */
    String of(String nonce, boolean secure) {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("default-src", "'none'");
        rules.put("script-src", "'nonce-" + nonce + "'");
        rules.put("script-src-attr", "'none'");
        rules.put("style-src", "'self' 'unsafe-inline'");
        rules.put("img-src", "'self' data: blob:" + named(PageSources::pictures));
        rules.put("font-src", "'self' data:");
        rules.put("connect-src", "'self'");
        rules.put("manifest-src", "'self'");
        rules.put("worker-src", "'self'");
        rules.put("frame-src", "'self'" + named(PageSources::frames));
        rules.put("object-src", "'none'");
        rules.put("base-uri", "'self'");
        rules.put("form-action", "'self'" + named(PageSources::formTargets));
        rules.put("frame-ancestors", "'none'");
        if (secure) {
            rules.put("upgrade-insecure-requests", "");
        }
        return rules.entrySet().stream()
                .map(rule -> (rule.getKey() + " " + rule.getValue()).strip())
                .collect(Collectors.joining("; "));
    }

    private String named(Function<PageSources, Collection<String>> which) {
        return sources.stream()
                .flatMap(source -> ask(source, which).stream())
                .filter(origin -> ORIGIN.matcher(origin).matches())
                .distinct()
                .sorted()
                .map(origin -> " " + origin)
                .collect(Collectors.joining());
    }

    /** A page whose extra hosts cannot be found is shown without them. */
    private static Collection<String> ask(PageSources source, Function<PageSources, Collection<String>> which) {
        try {
            return which.apply(source);
        } catch (RuntimeException e) {
            LOG.warn("The hosts a page may load from cannot be found; it loads from none", e);
            return List.of();
        }
    }
}
