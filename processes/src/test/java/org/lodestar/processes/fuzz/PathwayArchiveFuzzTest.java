package org.lodestar.processes.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.files.PathwayArchive;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.testing.TestPathways;

/** A zip is read or refused in words, whatever was done to it. */
class PathwayArchiveFuzzTest {

    @Property(tries = 500)
    void anyBytesAreRefused(@ForAll byte[] bytes) {
        assertThat(read(bytes)).isNull();
    }

    @Property(tries = 1_000)
    void aSpoiledZipIsReadOrRefused(@ForAll @Size(min = 1, max = 6) int[] places, @ForAll byte with) {
        byte[] zip = PathwayArchive.write(TestPathways.read("tiny"));
        for (int place : places) zip[Math.floorMod(place, zip.length)] = with;
        isInside(read(zip));
    }

    @Property(tries = 500)
    void aZipSpoiledInItsListIsReadOrRefused(@ForAll @IntRange(min = 1, max = 400) int fromTheEnd, @ForAll byte with) {
        byte[] zip = PathwayArchive.write(TestPathways.read("tiny"));
        zip[zip.length - fromTheEnd] = with;
        isInside(read(zip));
    }

    @Property(tries = 500)
    void anyNameIsInsideOrRefused(@ForAll String name, @ForAll String content) {
        Assume.that(!name.isEmpty() && name.length() < 1_000);
        PathwayFiles files = new PathwayFiles(Map.of(name, content));
        isInside(read(PathwayArchive.write(files)));
    }

    private static PathwayFiles read(byte[] zip) {
        try {
            return PathwayArchive.read(zip);
        } catch (Refused refused) {
            assertThat(refused.getMessage()).isNotBlank().doesNotContain("\u0000");
            return null;
        }
    }

    private static void isInside(PathwayFiles files) {
        if (files == null) return;
        assertThat(files.byPath().keySet()).allSatisfy(path -> {
            assertThat(path).doesNotStartWith("/").doesNotContain("..", "\\", "\u0000", ":");
        });
    }
}
