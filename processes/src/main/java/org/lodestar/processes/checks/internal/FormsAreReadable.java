package org.lodestar.processes.checks.internal;

import java.util.stream.Stream;
import org.lodestar.forms.FormProblem;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;

/** Every form can be read, and its id is the name of its file. */
public final class FormsAreReadable implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.files().ending(".form").flatMap(file -> of(file.getKey(), file.getValue()));
    }

    private Stream<PathwayProblem> of(String file, String json) {
        FormReading reading = FormReader.read(json);
        if (reading instanceof FormReading.Unreadable unreadable) {
            return unreadable.problems().stream().map(problem -> problem(file, problem));
        }
        String id = ((FormReading.Readable) reading).definition().id();
        String stem = file.substring(file.lastIndexOf('/') + 1, file.length() - ".form".length());
        return stem.equals(id)
                ? Stream.empty()
                : Stream.of(in(file, "The form's id is “" + id + "” but its file is named “" + stem + "”."));
    }

    private PathwayProblem problem(String file, FormProblem problem) {
        return new PathwayProblem(file, problem.path(), null, name(), problem.message());
    }
}
