package org.lodestar.processes.pathways;

import java.util.Optional;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.pathways.internal.StoredDrafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator is drawing before it is published: one draft per pathway, kept until it is published. */
@Component
public class PathwayDrafts {

    private final StoredDrafts stored;
    private final Pathways pathways;

    PathwayDrafts(StoredDrafts stored, Pathways pathways) {
        this.stored = stored;
        this.pathways = pathways;
    }

    /** The draft, else the published files to begin from; empty where the key is new. */
    @Transactional
    public Optional<PathwayFiles> open(String key) {
        pathways.requireAdmin();
        return stored.find(key).or(() -> pathways.current(key).map(PathwayBundle::pathwayFiles));
    }

    /** Keeps the draft as it is, with its problems; {@link Refused} where it is larger than any pathway may be. */
    @Transactional
    public void save(String key, PathwayFiles files) {
        pathways.requireAdmin();
        if (files.isLargerThanAnyMayBe())
            throw new Refused("This draft is too large to be kept. Take files out of it.");
        stored.save(key, files);
    }

    @Transactional
    public void discard(String key) {
        pathways.requireAdmin();
        stored.discard(key);
    }

    /** Publishes the draft and, where that succeeds, discards it; without a draft there is nothing to publish. */
    @Transactional
    public PublishResult publish(String key, String note) {
        pathways.requireAdmin();
        PathwayFiles files = stored.find(key).orElseThrow(() -> new Refused("There is no draft of this pathway."));
        PublishResult result = pathways.publish(files, note);
        if (result instanceof PublishResult.Published) stored.discard(key);
        return result;
    }
}
