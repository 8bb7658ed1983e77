package io.conserje.gateway.edge;

import io.conserje.defaults.log.LogFields;
import io.conserje.defaults.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Says 503 for a neighbour that does not answer. */
@Component
class NeighbourFailures implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(NeighbourFailures.class);
    private static final String RETRY_SECONDS = "5";

    private final Problems problems;

    NeighbourFailures(Problems problems) {
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return next.handle(request);
        } catch (ResourceAccessException e) {
            LOG.atWarn()
                    .addKeyValue(
                            LogFields.REASON,
                            e.getMostSpecificCause().getClass().getSimpleName())
                    .log("A neighbour did not answer a member of staff");
            return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problems.problem(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "neighbour-unavailable",
                            "The service that owns this does not answer."));
        }
    }
}
