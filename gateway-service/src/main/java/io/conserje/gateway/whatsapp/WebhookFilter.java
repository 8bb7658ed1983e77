package io.conserje.gateway.whatsapp;

import io.conserje.gateway.connection.Connections;
import io.conserje.gateway.edge.SecurityHeaders;
import io.conserje.gateway.intake.Intake;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Meta's notifications. It stands before everything that other requests go through: a busy hotel gets thousands of these a second, and
 * what makes an ordinary request convenient costs more than storing a webhook. Where there is no room, nothing of it is read.
 */
class WebhookFilter extends HttpFilter {

    static final String PATH = "/webhooks/whatsapp";

    private static final long serialVersionUID = 1L;
    private static final Duration SOON = Duration.ofSeconds(2);

    private final transient Intake intake;
    private final transient DeliveryEndpoint endpoint;
    private final transient WebhookCounters counters;
    private final transient Connections connections;

    WebhookFilter(Intake intake, DeliveryEndpoint endpoint, WebhookCounters counters, Connections connections) {
        this.intake = intake;
        this.endpoint = endpoint;
        this.counters = counters;
        this.connections = connections;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (!request.getMethod().equals("POST") || !isOfAnApp(path)) {
            chain.doFilter(request, response);
            return;
        }
        SecurityHeaders.forMachines(response);
        if (connections.areMany()) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        if (intake.hasRoom()) {
            endpoint.take(app(path), request, response);
        } else {
            counters.shed();
            ComeAgain.say(response, SOON);
        }
    }

    /** The path alone, or with one name behind it. */
    private static boolean isOfAnApp(String path) {
        return path.equals(PATH) || path.length() > PATH.length() + 1 && path.indexOf('/', PATH.length() + 1) < 0;
    }

    private static @Nullable String app(String path) {
        return path.equals(PATH) ? null : path.substring(PATH.length() + 1);
    }
}
