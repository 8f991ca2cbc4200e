package org.lodestar.ui.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.library.Library;
import org.lodestar.processes.library.Starter;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.processes.pathways.PublishResult;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Gives a demo district the starter pathways, and on top of them what it has changed ({@code demo/<district>/<pathway>/}). */
@Component
@Profile("demo & !production")
class DemoPathways {

    private final Library library;
    private final Pathways pathways;

    DemoPathways(Library library, Pathways pathways) {
        this.library = library;
        this.pathways = pathways;
    }

    /** Answers whether anything had to be loaded. */
    boolean load(DemoDistrict demo) {
        if (!pathways.all().isEmpty()) {
            return false;
        }
        library.starters().stream().map(Starter::key).forEach(key -> {
            published(key, library.install(key));
            var own = own(demo, key);
            if (own.text(PathwayFiles.SETTINGS).isPresent()) {
                published(key, pathways.publish(own, "How " + demo.sample().name() + " does it"));
            }
        });
        return true;
    }

    private static void published(String key, PublishResult result) {
        if (result instanceof PublishResult.Refusal refusal) {
            throw new IllegalStateException("The demo's pathway " + key + " has problems: " + refusal.problems());
        }
    }

    private static PathwayFiles own(DemoDistrict demo, String pathway) {
        var folder = "demo/" + demo.key() + "/" + pathway + "/";
        var files = new TreeMap<String, String>();
        try {
            var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "**/*.*");
            for (Resource resource : resources) {
                var address = resource.getURL().toString();
                files.put(
                        address.substring(address.lastIndexOf(folder) + folder.length()),
                        resource.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PathwayFiles(files);
    }
}
