package io.conserje.gateway.edge;

import java.util.List;
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
final class SecurityHeaders {

    private static final RequestMatcher DOCS = PathPatternRequestMatcher.pathPattern("/docs/**");
    private static final String CSP = "Content-Security-Policy";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** The page is ours alone; its style attributes are written by its script. */
    private static final String OWN_PAGE = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** Writes them when an answer begins. */
    static HeaderWriterFilter filter() {
        return new HeaderWriterFilter(List.of(
                fixed("X-Content-Type-Options", "nosniff"),
                fixed("X-Frame-Options", "DENY"),
                fixed("Referrer-Policy", "no-referrer"),
                fixed("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
                fixed("Cross-Origin-Resource-Policy", "same-origin"),
                new CacheControlHeadersWriter(),
                new HstsHeaderWriter(),
                new DelegatingRequestMatcherHeaderWriter(DOCS, fixed(CSP, OWN_PAGE)),
                new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(DOCS), fixed(CSP, NOTHING))));
    }

    private static HeaderWriter fixed(String name, String value) {
        return new StaticHeadersWriter(name, value);
    }
}
