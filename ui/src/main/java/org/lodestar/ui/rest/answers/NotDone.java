package org.lodestar.ui.rest.answers;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A call that was understood but not done, with its status and its sentence. */
public class NotDone extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final HttpStatus status;
    private final transient List<ApiProblem> problems;

    public NotDone(HttpStatus status, String sentence, List<ApiProblem> problems) {
        super(sentence);
        this.status = status;
        this.problems = List.copyOf(problems);
    }

    /** What does not exist and what is not yours to see are told in the same words. */
    public static NotDone notHere(String what) {
        return new NotDone(HttpStatus.NOT_FOUND, "There is no " + what + " with this id that you may see.", List.of());
    }

    public static NotDone notAllowed(String sentence) {
        return new NotDone(HttpStatus.FORBIDDEN, sentence, List.of());
    }

    public static NotDone conflict(String sentence) {
        return new NotDone(HttpStatus.CONFLICT, sentence, List.of());
    }

    public static NotDone badCall(String path, String rule, String sentence) {
        return new NotDone(HttpStatus.BAD_REQUEST, sentence, List.of(ApiProblem.of(path, rule, sentence)));
    }

    /** The call is well-formed, but what it carries cannot be taken. */
    public static NotDone invalid(String sentence, List<ApiProblem> problems) {
        return new NotDone(HttpStatus.UNPROCESSABLE_ENTITY, sentence, problems);
    }

    public static NotDone invalid(String path, String rule, String sentence) {
        return invalid(sentence, List.of(ApiProblem.of(path, rule, sentence)));
    }

    public HttpStatus status() {
        return status;
    }

    public List<ApiProblem> problems() {
        return problems;
    }
}
