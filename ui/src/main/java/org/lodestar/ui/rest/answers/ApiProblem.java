package org.lodestar.ui.rest.answers;

import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormProblem;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.files.BadArchive;

/** What is wrong and where: the path of the answer, field or file, the element in it, the rule's name, and words for people. */
public record ApiProblem(String path, @Nullable String element, String rule, String message) {

    public static ApiProblem of(String path, String rule, String message) {
        return new ApiProblem(path, null, rule, message);
    }

    /** Why files were not taken at all; names the file it is about where there is one. */
    public static ApiProblem unreadable(Refused refused) {
        return of(
                refused instanceof BadArchive bad ? bad.file() : "",
                "ReadableFile",
                String.valueOf(refused.getMessage()));
    }

    public static ApiProblem of(FormProblem problem) {
        return new ApiProblem(problem.path(), problem.element(), problem.rule(), problem.message());
    }

    public static ApiProblem of(PathwayProblem problem) {
        return new ApiProblem(problem.file(), problem.element(), problem.rule(), problem.message());
    }
}
