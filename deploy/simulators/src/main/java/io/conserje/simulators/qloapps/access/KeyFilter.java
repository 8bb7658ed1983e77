package io.conserje.simulators.qloapps.access;

import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Answer.Problem;
import io.conserje.simulators.qloapps.wire.AnswerWriter;
import io.conserje.simulators.qloapps.wire.Format;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who has the web service's key: as the user of HTTP Basic, or as {@code ws_key}. */
public class KeyFilter extends OncePerRequestFilter {
    private static final int KEY_LENGTH = 32;
    private static final String BASIC = "Basic ";

    private final byte[] key;
    private final AnswerWriter writer;

    /** A filter for one key; without one every call is refused. */
    public KeyFilter(String key, AnswerWriter writer) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
        this.writer = writer;
        if (key.isBlank()) {
            LoggerFactory.getLogger(KeyFilter.class).warn("The simulated PMS has no key and refuses every call");
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String sent = sentKey(request);
        if (sent != null && key.length > 0 && MessageDigest.isEqual(key, sent.getBytes(StandardCharsets.UTF_8))) {
            chain.doFilter(request, response);
        } else {
            writer.write(refusal(sent), Format.of(request), response);
        }
    }

    private static Answer refusal(@Nullable String sent) {
        if (sent == null) {
            return new Answer.Page(401, "401 Unauthorized");
        }
        if (sent.length() != KEY_LENGTH) {
            return Answer.error(401, 18, "Invalid authentication key format");
        }
        return new Answer.Errors(
                401,
                List.of(
                        new Problem(20, "Authentification key is not active"),
                        new Problem(21, "No permission for this authentication key")));
    }

    private static @Nullable String sentKey(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(BASIC)) {
            return request.getParameter("ws_key");
        }
        try {
            byte[] credentials =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            return new String(credentials, StandardCharsets.UTF_8).split(":", 2)[0];
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }
}
