package io.conserje.gateway.edge;

import io.conserje.gateway.identity.Permissions;
import java.util.List;
import org.springframework.http.HttpMethod;

/**
 * One thing staff may ask of a neighbour.
 *
 * @param pattern path pattern below the gateway, the same as behind it
 * @param permission what a staff member needs for it
 */
record AdminRoute(Neighbour neighbour, HttpMethod method, String pattern, String permission) {

    /** Everything that is let through; what is not listed does not exist. */
    static final List<AdminRoute> ALL = List.of(
            read(Neighbour.ORCHESTRATOR, "/api/v1/conversations/**", Permissions.CONVERSATIONS_READ),
            write(Neighbour.ORCHESTRATOR, "/api/v1/conversations/**", Permissions.CONVERSATIONS_WRITE),
            read(Neighbour.ORCHESTRATOR, "/api/v1/messages/**", Permissions.CONVERSATIONS_READ),
            write(Neighbour.ORCHESTRATOR, "/api/v1/guests/**", Permissions.GUESTS_WRITE),
            read(Neighbour.ORCHESTRATOR, "/api/v1/bookings/**", Permissions.BOOKINGS_READ),
            read(Neighbour.ORCHESTRATOR, "/api/v1/tickets/**", Permissions.TICKETS_READ),
            write(Neighbour.ORCHESTRATOR, "/api/v1/tickets/**", Permissions.TICKETS_WRITE),
            read(Neighbour.ORCHESTRATOR, "/api/v1/quarantine/**", Permissions.QUARANTINE_READ),
            write(Neighbour.ORCHESTRATOR, "/api/v1/quarantine/**", Permissions.QUARANTINE_WRITE),
            read(Neighbour.ORCHESTRATOR, "/api/v1/dead-letters/**", Permissions.DEAD_LETTERS_READ),
            write(Neighbour.ORCHESTRATOR, "/api/v1/dead-letters/**", Permissions.DEAD_LETTERS_WRITE),
            read(Neighbour.ORCHESTRATOR, "/api/v1/audit", Permissions.AUDIT_READ),
            read(Neighbour.ORCHESTRATOR, "/api/v1/analytics/**", Permissions.ANALYTICS_READ),
            write(Neighbour.ORCHESTRATOR, "/api/v1/analytics/**", Permissions.ANALYTICS_WRITE),
            read(Neighbour.PMS_ADAPTER, "/api/v1/tenants/*/pms-check", Permissions.PMS_READ),
            write(Neighbour.NLP, "/api/v1/nlp/proposals", Permissions.NLP_WRITE),
            write(Neighbour.NLP, "/api/v1/nlp/understandings/**", Permissions.NLP_READ),
            write(Neighbour.NLP, "/api/v1/nlp/suggestions", Permissions.NLP_READ),
            read(Neighbour.MESSAGING, "/api/v1/sends/**", Permissions.SENDS_READ),
            read(Neighbour.AUDIO, "/api/v1/audio/**", Permissions.AUDIO_READ));

    private static AdminRoute read(Neighbour neighbour, String pattern, String permission) {
        return new AdminRoute(neighbour, HttpMethod.GET, pattern, permission);
    }

    private static AdminRoute write(Neighbour neighbour, String pattern, String permission) {
        return new AdminRoute(neighbour, HttpMethod.POST, pattern, permission);
    }
}
