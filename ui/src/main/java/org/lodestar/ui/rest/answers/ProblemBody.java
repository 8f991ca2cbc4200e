package org.lodestar.ui.rest.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** A refusal as RFC 9457 problem details; {@code detail} is a sentence for people. */
@Schema(name = "Problem")
public record ProblemBody(
        String type, String title, int status, String detail, String instance, List<ApiProblem> problems) {

    public static ProblemBody of(HttpStatusCode status, String detail, String instance, List<ApiProblem> problems) {
        var known = HttpStatus.resolve(status.value());
        return new ProblemBody(
                "about:blank",
                known == null ? "Problem" : known.getReasonPhrase(),
                status.value(),
                detail,
                instance,
                problems);
    }
}
