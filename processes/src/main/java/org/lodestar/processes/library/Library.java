package org.lodestar.processes.library;

import java.util.List;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.files.PathwaySettings;
import org.lodestar.processes.library.internal.StarterFiles;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.processes.pathways.PublishResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The starter pathways on the class path, {@code library/<key>/}: a district takes one over and changes it. */
@Component
public class Library {

    private static final List<String> KEYS =
            List.of("counseling", "food-and-shelter", "attendance", "coordination", "science-kit-loan");

    private final Pathways pathways;

    Library(Pathways pathways) {
        this.pathways = pathways;
    }

    /** All of them, in the order Refer shows them. */
    @Transactional
    public List<Starter> starters() {
        return KEYS.stream().map(this::starter).toList();
    }

    /** The files of a starter; {@link Refused} where the library has none of this key. */
    public PathwayFiles files(String key) {
        if (!KEYS.contains(key)) throw new Refused("The library has no pathway “" + key + "”.");
        return StarterFiles.read(key);
    }

    /** Publishes a starter as the next version in the current district; for administrators and the demo. */
    @Transactional
    public PublishResult install(String key) {
        return pathways.publish(files(key), "From the library");
    }

    private Starter starter(String key) {
        PathwaySettings settings =
                PathwaySettings.read(files(key).text(PathwayFiles.SETTINGS).orElseThrow());
        return new Starter(
                key,
                settings.name(),
                settings.need(),
                settings.description(),
                settings.icon(),
                pathways.current(key).isPresent());
    }
}
