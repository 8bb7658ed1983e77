package io.conserje.simulators.qloapps.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends callers who use another name than the shop's to the shop's own, as QloApps does before it looks at the key. */
public class DomainFilter extends OncePerRequestFilter {
    private final String domain;
    private final String path;

    /**
     * A filter for a shop.
     *
     * @param domain host and port; empty for any
     * @param path what stands before {@code /api}
     */
    public DomainFilter(String domain, String path) {
        this.domain = domain;
        this.path = path;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (domain.isEmpty() || domain.equalsIgnoreCase(request.getHeader("Host"))) {
            chain.doFilter(request, response);
            return;
        }
        String resource = request.getRequestURI().substring((path + "/api").length());
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setContentType("text/html; charset=utf-8");
        response.setHeader(
                "Location", "http://" + domain + "/index.php?url=" + (resource.isEmpty() ? "" : resource.substring(1)));
    }
}
