package io.conserje.gateway.edge;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.token.ServiceTokenMinter;
import io.conserje.gateway.token.StaffClaims;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** Trades a checked staff token for a service token of the neighbour; only harmless headers go along. */
@Component
class StaffExchange {

    private static final Set<String> PASSED = Set.of("accept", "accept-language", "content-type");

    private final ServiceTokenMinter minter;

    StaffExchange(ServiceTokenMinter minter) {
        this.minter = minter;
    }

    /** The request as the neighbour gets it. */
    ServerRequest exchange(ServerRequest request, Neighbour neighbour) {
        String token = minter.mint(neighbour.audience(), context(request));
        return ServerRequest.from(request)
                .headers(headers -> {
                    headers.headerNames().stream()
                            .filter(name -> !PASSED.contains(name.toLowerCase(Locale.ROOT)))
                            .toList()
                            .forEach(headers::remove);
                    headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
                    String correlationId = Correlation.currentId();
                    if (correlationId != null) {
                        headers.set(Correlation.HEADER, correlationId);
                    }
                })
                .build();
    }

    private static CallContext context(ServerRequest request) {
        StaffClaims staff = request.principal()
                .filter(JwtAuthenticationToken.class::isInstance)
                .map(JwtAuthenticationToken.class::cast)
                .map(token -> StaffClaims.of(token.getToken()))
                .orElseThrow(() -> new InsufficientAuthenticationException("No staff member stands behind this call"));
        return new CallContext(staff.tenant(), staff.staffId(), staff.name(), staff.permissions());
    }
}
