package io.conserje.gateway.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What browsers are told: nothing may be framed, sniffed, kept or loaded from elsewhere. */
public final class SecurityHeaders {

    private static final RequestMatcher DOCS = PathPatternRequestMatcher.pathPattern("/docs/**");
    private static final String CSP = "Content-Security-Policy";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** The page is ours alone; its style attributes are written by its script. */
    private static final String OWN_PAGE = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";

    private static final Map<String, String> FIXED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Resource-Policy", "same-origin");

    private SecurityHeaders() {}

    /** The same for who is no browser, and comes often. */
    public static void forMachines(HttpServletResponse response) {
        FIXED.forEach(response::setHeader);
        response.setHeader(CSP, NOTHING);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-store, max-age=0, must-revalidate");
    }

    /** Writes them when an answer begins. */
    static HeaderWriterFilter filter() {
        List<HeaderWriter> writers = new ArrayList<>();
        FIXED.forEach((name, value) -> writers.add(fixed(name, value)));
        writers.add(new CacheControlHeadersWriter());
        writers.add(new HstsHeaderWriter());
        writers.add(new DelegatingRequestMatcherHeaderWriter(DOCS, fixed(CSP, OWN_PAGE)));
        writers.add(new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(DOCS), fixed(CSP, NOTHING)));
        return new HeaderWriterFilter(writers);
    }

    private static HeaderWriter fixed(String name, String value) {
        return new StaticHeadersWriter(name, value);
    }
}
