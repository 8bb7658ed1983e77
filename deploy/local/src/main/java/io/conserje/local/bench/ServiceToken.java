package io.conserje.local.bench;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tokens by which one service calls another: HS256 over the claims that are fixed for them, a minute long, used for half of it. */
public final class ServiceToken {
    private static final int SECONDS = 60;
    private static final Duration REUSED = Duration.ofSeconds(SECONDS / 2);

    private final String keyId;
    private final SecretKeySpec key;
    private final Map<String, Minted> minted = new ConcurrentHashMap<>();

    /** @param keys {@code id:base64}, comma-separated; the first one signs */
    public ServiceToken(String keys) {
        String first = keys.substring(0, keys.indexOf(',') < 0 ? keys.length() : keys.indexOf(','));
        int colon = first.indexOf(':');
        this.keyId = first.substring(0, colon);
        this.key = new SecretKeySpec(Base64.getDecoder().decode(first.substring(colon + 1)), "HmacSHA256");
    }

    /** One for a callee that is still good for half a minute, for the first tenant. */
    public String to(String audience) {
        Instant now = Instant.now();
        return minted.compute(
                        audience,
                        (callee, known) -> known != null && now.isBefore(known.reusedUntil())
                                ? known
                                : new Minted(mint(callee, now), now.plus(REUSED)))
                .token();
    }

    private String mint(String audience, Instant now) {
        ObjectNode header = JsonMapper.shared()
                .createObjectNode()
                .put("alg", "HS256")
                .put("kid", keyId)
                .put("typ", "JWT");
        ObjectNode claims = JsonMapper.shared()
                .createObjectNode()
                .put("iss", "orchestrator")
                .put("aud", audience)
                .put("iat", now.getEpochSecond())
                .put("exp", now.getEpochSecond() + SECONDS)
                .put("jti", Long.toString(now.toEpochMilli()))
                .put("tenant", "default");
        String signed = encoded(header.toString()) + "." + encoded(claims.toString());
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac(signed));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", e);
        }
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private record Minted(String token, Instant reusedUntil) {}
}
