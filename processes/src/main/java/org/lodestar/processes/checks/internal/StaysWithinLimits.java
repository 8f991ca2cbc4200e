package org.lodestar.processes.checks.internal;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.lodestar.processes.bounds.Bound;
import org.lodestar.processes.bounds.Bounds;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Sizes;
import org.lodestar.processes.files.PathwayFiles;

/** No more files, elements, rules and fields than the district's limits, none deeper, none larger. */
public final class StaysWithinLimits implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        Stream<PathwayProblem> diagrams = pathway.everything()
                .flatMap(diagram -> Sizes.objections(diagram.root(), pathway.bounds())
                        .map(objection -> at(diagram, objection.nearest(), objection.message())));
        return Stream.concat(diagrams, forms(pathway));
    }

    private Stream<PathwayProblem> forms(ParsedPathway pathway) {
        int most = pathway.bounds().of(Bound.FIELDS);
        return pathway.forms().entrySet().stream()
                .filter(form -> form.getValue().all().count() > most)
                .map(form -> in(form.getKey() + ".form", "This form has more than " + most + " fields."));
    }

    /** What is too large to be looked at any closer. */
    public Stream<PathwayProblem> sizes(PathwayFiles files, Bounds bounds) {
        Stream.Builder<PathwayProblem> found = Stream.builder();
        if (files.byPath().size() > bounds.of(Bound.FILES)) {
            found.add(in(
                    PathwayFiles.SETTINGS,
                    "The pathway has " + files.byPath().size() + " files, at most " + bounds.of(Bound.FILES)
                            + " are allowed."));
        }
        long all = 0;
        for (var file : files.byPath().entrySet()) {
            long bytes = file.getValue().getBytes(StandardCharsets.UTF_8).length;
            all += bytes;
            if (bytes > 1024L * bounds.of(Bound.FILE_KILOBYTES)) {
                found.add(in(file.getKey(), tooLarge("This file is", bounds.of(Bound.FILE_KILOBYTES))));
            }
        }
        if (all > 1024L * bounds.of(Bound.ALL_KILOBYTES)) {
            found.add(in(PathwayFiles.SETTINGS, tooLarge("All files together are", bounds.of(Bound.ALL_KILOBYTES))));
        }
        return found.build();
    }

    private static String tooLarge(String what, int kilobytes) {
        return what + " larger than " + kilobytes + " kilobytes.";
    }
}
