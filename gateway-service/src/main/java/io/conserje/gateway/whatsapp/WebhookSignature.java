package io.conserje.gateway.whatsapp;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@code X-Hub-Signature-256}: HMAC-SHA256 of the raw bytes under the app's secret, {@code sha256=} and 64
 * lower-case hex digits (Meta: Graph API webhooks, "Validating payloads").
 */
final class WebhookSignature {

    static final String ALGORITHM = "HmacSHA256";

    private static final String PREFIX = "sha256=";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");

    private final List<SecretKey> secrets;

    WebhookSignature(List<? extends SecretKey> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /** Whether any of the secrets signed exactly these bytes; every secret is tried, whichever fits. */
    boolean isRight(@Nullable String header, byte[] body) {
        if (header == null || !FORM.matcher(header).matches()) {
            return false;
        }
        byte[] said = HexFormat.of().parseHex(header, PREFIX.length(), header.length());
        boolean right = false;
        for (SecretKey secret : secrets) {
            right |= MessageDigest.isEqual(digest(secret, body), said);
        }
        return right;
    }

    private static byte[] digest(SecretKey secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(body);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("This JDK has no " + ALGORITHM, e);
        }
    }
}
