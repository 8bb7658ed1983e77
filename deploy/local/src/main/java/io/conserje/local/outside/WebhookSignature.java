package io.conserje.local.outside;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs webhooks as Meta does: HMAC-SHA256 with the app's secret over the raw body, in small hex digits. */
public final class WebhookSignature {
    private final String secret;

    /**
     * Signs with the current secret.
     *
     * @param secrets comma-separated, the first is the current one
     */
    public WebhookSignature(String secrets) {
        this.secret = secrets.split(",")[0].strip();
    }

    /** The value of {@code X-Hub-Signature-256}. */
    public String of(byte[] body) {
        return "sha256=" + digest("HmacSHA256", body);
    }

    /** The value of Meta's older header, which is no proof today. */
    public String sha1(byte[] body) {
        return "sha1=" + digest("HmacSHA1", body);
    }

    private String digest(String algorithm, byte[] body) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
