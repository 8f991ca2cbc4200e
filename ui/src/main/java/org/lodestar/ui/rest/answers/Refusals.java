package org.lodestar.ui.rest.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.NotAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns what went wrong in a call into a problem with its sentence; never a stack trace. For all controllers, because a
 * call that none of them takes (a wrong content type) has none; the screens are no controllers.
 */
@RestControllerAdvice
class Refusals extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @ExceptionHandler
    ResponseEntity<ProblemBody> notDone(NotDone refusal, HttpServletRequest request) {
        return answer(refusal.status(), String.valueOf(refusal.getMessage()), request, refusal.problems());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> notAllowed(NotAllowed refusal, HttpServletRequest request) {
        return answer(HttpStatus.FORBIDDEN, String.valueOf(refusal.getMessage()), request, List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> refused(Refused refusal, HttpServletRequest request) {
        var sentence = String.valueOf(refusal.getMessage());
        return answer(
                HttpStatus.UNPROCESSABLE_ENTITY, sentence, request, List.of(ApiProblem.of("", "refused", sentence)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> broken(RuntimeException failure, HttpServletRequest request) {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure;
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong on our side. Nothing was changed; try again.",
                request,
                List.of());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable, HttpHeaders headers, HttpStatusCode status, WebRequest call) {
        var problem = unreadable(unreadable);
        return of(HttpStatus.BAD_REQUEST, problem.message(), headers, call, List.of(problem));
    }

    private static ApiProblem unreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            var path = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            return ApiProblem.of(path, "type", "“" + path + "” is not of the kind expected here.");
        }
        if (unreadable.getCause() instanceof JsonProcessingException json && json.getLocation() != null) {
            var at = json.getLocation();
            return ApiProblem.of(
                    "",
                    "json",
                    "The body is not valid JSON near line " + at.getLineNr() + ", column " + at.getColumnNr() + ".");
        }
        return ApiProblem.of("", "json", "The body is missing or not valid JSON.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest call) {
        var name = mismatch.getPropertyName() == null ? "" : mismatch.getPropertyName();
        var sentence = "“" + mismatch.getValue() + "” is not a value that “" + name + "” can have.";
        return of(HttpStatus.BAD_REQUEST, sentence, headers, call, List.of(ApiProblem.of(name, "type", sentence)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest call) {
        return of(status, said(status), headers, call, List.of());
    }

    private static String said(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this method.";
            case 406 -> "This address cannot answer in the format asked for.";
            case 413 -> "This is too large.";
            case 415 -> "This address does not take this content type.";
            default ->
                status.is5xxServerError()
                        ? "Something went wrong on our side. Nothing was changed; try again."
                        : "This call lacks something or carries something that cannot be read.";
        };
    }

    private static ResponseEntity<ProblemBody> answer(
            HttpStatus status, String sentence, HttpServletRequest request, List<ApiProblem> problems) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemBody.of(status, sentence, request.getRequestURI(), problems));
    }

    private static ResponseEntity<Object> of(
            HttpStatusCode status, String sentence, HttpHeaders headers, WebRequest call, List<ApiProblem> problems) {
        var at = ((ServletWebRequest) call).getRequest().getRequestURI();
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemBody.of(status, sentence, at, problems));
    }
}
