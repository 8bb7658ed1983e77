package io.conserje.gateway.edge;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.gateway.limit.RateLimits;
import io.conserje.gateway.token.StaffClaims;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts each request of staff by person, and each without a login by address; operations' own are not counted. */
class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final EdgeProblems problems;

    RateLimitFilter(RateLimits limits, EdgeProblems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            count(request);
        } catch (ProblemException e) {
            problems.answer(request, response, e);
            return;
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    private void count(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof JwtAuthenticationToken staff) {
            limits.countStaff(StaffClaims.of(staff.getToken()).staffId());
        } else {
            limits.countAnonymous(request);
        }
    }
}
