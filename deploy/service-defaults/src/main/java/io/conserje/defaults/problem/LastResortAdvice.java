package io.conserje.defaults.problem;

import io.conserje.defaults.log.LogFields;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever slipped through into problem+json that tells a stranger nothing but an id. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class LastResortAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LastResortAdvice.class);
    private static final String NEIGHBOUR_RETRY_SECONDS = "5";

    private final Problems problems;

    LastResortAdvice(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<String> fields = e.getBindingResult().getFieldErrors().stream()
                .map(error -> error.getField() + " " + error.getDefaultMessage())
                .sorted()
                .toList();
        return invalid(e, String.join("; ", fields), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(e, "A value is outside what is allowed.", headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(e, "The body cannot be read.", headers, request);
    }

    @ExceptionHandler({CallNotPermittedException.class, BulkheadFullException.class})
    @Nullable
    ResponseEntity<Object> notLetThrough(RuntimeException e, WebRequest request) {
        return neighbourUnavailable(e, request);
    }

    @ExceptionHandler({ResourceAccessException.class, RestClientResponseException.class})
    @Nullable
    ResponseEntity<Object> neighbourFailed(Exception e, WebRequest request) {
        LOG.atWarn()
                .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                .log("A neighbour did not answer as agreed");
        return neighbourUnavailable(e, request);
    }

    /** Security speaks for itself. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException e) {
        throw e;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
        String id = UUID.randomUUID().toString();
        LOG.atError().addKeyValue(LogFields.ERROR_ID, id).setCause(e).log("An error nobody expected");
        var problem =
                problems.problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "Something went wrong here.");
        problem.setProperty("errorId", id);
        return super.handleExceptionInternal(e, problem, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var response = super.handleExceptionInternal(e, body, headers, status, request);
        if (response != null && response.getBody() instanceof ProblemDetail problem) {
            problems.typed(problem);
        }
        return response;
    }

    private @Nullable ResponseEntity<Object> invalid(
            Exception e, String detail, HttpHeaders headers, WebRequest request) {
        return super.handleExceptionInternal(
                e,
                problems.problem(HttpStatus.BAD_REQUEST, "invalid-request", detail),
                headers,
                HttpStatus.BAD_REQUEST,
                request);
    }

    private @Nullable ResponseEntity<Object> neighbourUnavailable(Exception e, WebRequest request) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, NEIGHBOUR_RETRY_SECONDS);
        return super.handleExceptionInternal(
                e,
                problems.problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "neighbour-unavailable",
                        "A service behind this one is not available."),
                headers,
                HttpStatus.SERVICE_UNAVAILABLE,
                request);
    }
}
