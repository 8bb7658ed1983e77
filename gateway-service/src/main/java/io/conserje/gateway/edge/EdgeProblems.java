package io.conserje.gateway.edge;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.defaults.problem.SecurityProblems;
import io.conserje.gateway.limit.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers problems that arise in filters, before any controller; wrong tokens count against their sender. */
@Component
class EdgeProblems implements AuthenticationEntryPoint {

    private final HandlerExceptionResolver resolver;
    private final SecurityProblems security;
    private final RateLimits limits;

    EdgeProblems(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver,
            SecurityProblems security,
            RateLimits limits) {
        this.resolver = resolver;
        this.security = security;
        this.limits = limits;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        try {
            if (e instanceof OAuth2AuthenticationException) {
                limits.countAnonymous(request);
            }
            security.commence(request, response, e);
        } catch (ProblemException problem) {
            answer(request, response, problem);
        }
    }

    /** Writes the problem as a controller's would be written. */
    void answer(HttpServletRequest request, HttpServletResponse response, ProblemException problem) {
        resolver.resolveException(request, response, null, problem);
    }
}
