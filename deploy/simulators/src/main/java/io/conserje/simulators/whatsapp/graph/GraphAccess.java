package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.whatsapp.WhatsAppProperties;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets in who has the token, knows the number and names a version. */
@Component
class GraphAccess {
    private static final Pattern VERSION = Pattern.compile("v\\d{1,3}\\.\\d");

    private final WhatsAppProperties properties;

    GraphAccess(WhatsAppProperties properties) {
        this.properties = properties;
    }

    void check(String version, @Nullable String authorization) {
        if (!VERSION.matcher(version).matches()) {
            throw new GraphError(2500, "Unknown path components: /" + version);
        }
        if (!isToken(authorization)) {
            throw new GraphError(GraphError.INVALID_TOKEN, "Invalid OAuth access token - Cannot parse access token");
        }
    }

    void checkNumber(String phoneNumberId) {
        if (!phoneNumberId.equals(properties.phoneNumberId())) {
            throw noSuchObject(phoneNumberId);
        }
    }

    void checkAccount(String account) {
        if (!account.equals(properties.businessAccountId())) {
            throw noSuchObject(account);
        }
    }

    boolean isToken(@Nullable String authorization) {
        return authorization != null
                && MessageDigest.isEqual(
                        ("Bearer " + properties.accessToken()).getBytes(StandardCharsets.UTF_8),
                        authorization.getBytes(StandardCharsets.UTF_8));
    }

    static GraphError noSuchObject(String id) {
        return new GraphError(
                GraphError.NO_SUCH_OBJECT,
                "Object with ID '" + id + "' does not exist, or cannot be loaded with this token");
    }
}
