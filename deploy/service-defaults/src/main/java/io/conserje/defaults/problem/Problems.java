package io.conserje.defaults.problem;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.util.StringUtils;

/** Builds problems of one service. */
public class Problems {

    private final String service;

    public Problems(String service) {
        this.service = service;
    }

    /** A problem with the type {@code urn:problem:<service>:<kebab>}. */
    public ProblemDetail problem(HttpStatusCode status, String kebab, @Nullable String detail) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(type(kebab));
        if (detail != null) {
            problem.setDetail(detail);
        }
        return problem;
    }

    /** The same type URI for every problem of this kind. */
    public URI type(String kebab) {
        return URI.create("urn:problem:" + service + ":" + kebab);
    }

    /** A type made from the title where nobody gave one. */
    public ProblemDetail typed(ProblemDetail problem) {
        if (problem.getType() == null || "about:blank".equals(problem.getType().toString())) {
            String title = problem.getTitle();
            problem.setType(type(
                    StringUtils.hasText(title)
                            ? title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                            : "error"));
        }
        return problem;
    }
}
