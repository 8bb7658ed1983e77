package io.conserje.simulators.whatsapp.webhook;

import io.conserje.simulators.whatsapp.WhatsAppProperties;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signs the bytes of a webhook with the app's current secret, as Meta does (HMAC-SHA256 over the raw body). */
@Component
class Signature {
    /** The header that carries it. */
    static final String HEADER = "X-Hub-Signature-256";

    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    Signature(WhatsAppProperties properties) {
        this.key = new SecretKeySpec(properties.appSecrets().getFirst().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The header's value: {@code sha256=} and 64 small hex digits. */
    String of(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
    }
}
