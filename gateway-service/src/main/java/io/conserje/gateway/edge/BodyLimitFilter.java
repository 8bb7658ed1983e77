package io.conserje.gateway.edge;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.gateway.intake.RawBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads bodies of admin calls up to their limit, announced or chunked, so that none longer goes any further. */
class BodyLimitFilter extends OncePerRequestFilter {

    private final int limit;
    private final EdgeProblems problems;

    BodyLimitFilter(int limit, EdgeProblems problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest limited;
        try {
            limited = new BufferedRequest(request, RawBody.read(request, limit));
        } catch (ProblemException e) {
            problems.answer(request, response, e);
            return;
        }
        chain.doFilter(limited, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() == 0
                || request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null;
    }
}
