package org.lodestar.processes.testing;

import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.files.PathwaySettings;
import org.lodestar.processes.library.Library;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.processes.pathways.PublishResult;
import org.springframework.boot.test.context.TestComponent;

/** Publishes pathways in test districts. */
@TestComponent
public class PathwayRuns {

    private final TestDistricts districts;
    private final Pathways pathways;
    private final Library library;
    private final Facades facades;

    PathwayRuns(TestDistricts districts, Pathways pathways, Library library, Facades facades) {
        this.districts = districts;
        this.pathways = pathways;
        this.library = library;
        this.facades = facades;
    }

    /** A starter of the library in a fresh district. */
    public PathwayRun ofStarter(String key) {
        return of(library.files(key));
    }

    /** Files in a fresh district. */
    public PathwayRun of(PathwayFiles files) {
        return in(districts.fresh(), files);
    }

    /** The pathway {@code <folder>} of the test resources in a fresh district. */
    public PathwayRun ofTestPathway(String folder) {
        return of(TestPathways.read(folder));
    }

    /** Publishes (again) in a district that is there. */
    public PathwayRun in(TestDistrict district, PathwayFiles files) {
        PublishResult result = district.as("admin", () -> pathways.publish(files, "for a test"));
        if (!(result instanceof PublishResult.Published)) throw new AssertionError("Not published: " + result);
        String key = PathwaySettings.read(files.text(PathwayFiles.SETTINGS).orElseThrow())
                .key();
        return new PathwayRun(facades, district, key);
    }
}
