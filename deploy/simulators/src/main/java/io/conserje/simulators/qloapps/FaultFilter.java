package io.conserje.simulators.qloapps;

import io.conserje.simulators.fault.Connections;
import io.conserje.simulators.fault.Fault;
import io.conserje.simulators.fault.FaultMode;
import io.conserje.simulators.fault.FaultTarget;
import io.conserje.simulators.fault.Faults;
import io.conserje.simulators.fault.HeldCalls;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Makes a call go wrong where a fault is switched on for it. */
class FaultFilter extends OncePerRequestFilter {
    /** The request attribute that says that no room is free. */
    static final String SOLD_OUT = FaultFilter.class.getName() + ".soldOut";

    private static final Set<FaultMode> OF_EVERY_CALL =
            EnumSet.of(FaultMode.DOWN, FaultMode.SLOW, FaultMode.ERROR, FaultMode.HTML);
    private static final Set<FaultMode> OF_WRITES =
            EnumSet.of(FaultMode.TIMEOUT_AFTER_COMMIT, FaultMode.BOOKED_BUT_500, FaultMode.OK_BUT_NOT_BOOKED);
    private static final Set<String> NEEDS_ROOMS = Set.of("availability", "book", "change");
    private static final Set<String> WRITES = Set.of("book", "change", "cancel");
    private static final Duration SLOW = Duration.ofSeconds(5);
    private static final String PAGE =
            "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Maintenance</title></head><body>We will be back.</body></html>";
    private static final String WARNING =
            "{\"errors\":[{\"code\":3,\"message\":\"[PHP Warning #2] A fault that was switched on\"}]}";

    private final Faults faults;
    private final String path;
    private final Duration hold;
    private final HeldCalls calls;

    FaultFilter(Faults faults, String path, Duration hold, HeldCalls calls) {
        this.faults = faults;
        this.path = path;
        this.hold = hold;
        this.calls = calls;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String operation = operation(request);
        Optional<Fault> fault = faults.take(FaultTarget.QLOAPPS, operation, modes(operation))
                .or(() -> faults.take(FaultTarget.QLOAPPS, resource(request), modes(operation)));
        if (fault.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            misbehave(fault.get(), request, response, chain);
        }
    }

    private void misbehave(Fault fault, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (fault.mode()) {
            case DOWN -> Connections.cut(request);
            case SLOW -> doneLate(fault, request, response, chain);
            case ERROR -> send(response, fault.codeOr(500), "application/json", WARNING);
            case HTML -> send(response, fault.codeOr(200), "text/html; charset=utf-8", PAGE);
            case OK_BUT_NOT_BOOKED -> send(response, 200, "text/html; charset=utf-8", "Fatal error");
            case SOLD_OUT -> {
                request.setAttribute(SOLD_OUT, true);
                chain.doFilter(request, response);
            }
            case BOOKED_BUT_500 -> doneButWarned(request, response, chain);
            case TIMEOUT_AFTER_COMMIT -> doneButSilent(fault, request, response, chain);
            case DUPLICATE, REORDER, BATCH, NONE -> chain.doFilter(request, response);
        }
    }

    private void doneLate(Fault fault, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (calls.hold(fault.delayOr(SLOW))) {
            chain.doFilter(request, response);
        } else {
            Connections.cut(request);
        }
    }

    /** A refusal stays a refusal: only work that was done is answered with the warning. */
    private static void doneButWarned(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper done = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, done);
        if (done.getStatus() >= 300) {
            done.copyBodyToResponse();
            return;
        }
        response.resetBuffer();
        send(response, 500, "application/json", WARNING);
    }

    private void doneButSilent(Fault fault, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new ContentCachingResponseWrapper(response));
        calls.hold(fault.delayOr(hold));
        Connections.cut(request);
    }

    private static void send(HttpServletResponse response, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Set<FaultMode> modes(String operation) {
        EnumSet<FaultMode> modes = EnumSet.copyOf(OF_EVERY_CALL);
        if (WRITES.contains(operation)) {
            modes.addAll(OF_WRITES);
        }
        if (NEEDS_ROOMS.contains(operation)) {
            modes.add(FaultMode.SOLD_OUT);
        }
        return modes;
    }

    private String operation(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "POST" ->
                switch (resource(request)) {
                    case "hotel_ari" -> "availability";
                    case "order_histories" -> "cancel";
                    default -> "book";
                };
            case "PUT" -> "change";
            default -> "read";
        };
    }

    /** The first word after {@code /api/}: a fault may name it instead of an operation. */
    private String resource(HttpServletRequest request) {
        String[] words =
                request.getRequestURI().substring((path + "/api").length()).split("/");
        return words.length > 1 ? words[1] : "";
    }
}
