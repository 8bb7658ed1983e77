package io.conserje.gateway.identity;

import io.conserje.gateway.EdgeClient;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The gateway and its staff, to which a test adds colleagues. */
abstract class StaffLogins {

    static final String PASSWORD = "a password of a colleague";

    @Autowired
    EdgeClient edge;

    @Autowired
    Passwords passwords;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    String newAccount() {
        String name = "colleague-" + UUID.randomUUID();
        accounts.saveAndFlush(new Staff(UUID.randomUUID(), name, "Colleague", passwords.hash(PASSWORD), Role.ADMIN));
        return name;
    }

    HttpResponse<String> me(JsonNode tokens) {
        return edge.get("/api/v1/auth/me", "Authorization", bearer(tokens));
    }

    static String bearer(JsonNode tokens) {
        return "Bearer " + tokens.get("accessToken").asString();
    }
}
