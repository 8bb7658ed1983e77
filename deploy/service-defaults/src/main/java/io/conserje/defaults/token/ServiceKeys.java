package io.conserje.defaults.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The keys of service tokens, the current one first; they never print. */
public final class ServiceKeys {

    private static final int MINIMUM_BYTES = 32;

    private final List<JWK> keys;

    private ServiceKeys(List<JWK> keys) {
        this.keys = keys;
    }

    /** Reads {@code id:base64,id:base64}; each key has at least 32 bytes. */
    public static ServiceKeys parse(String text) {
        List<JWK> keys = new ArrayList<>();
        for (String entry : text.split(",")) {
            keys.add(key(entry.strip()));
        }
        return new ServiceKeys(List.copyOf(keys));
    }

    String currentId() {
        return keys.getFirst().getKeyID();
    }

    JWKSet asSet() {
        return new JWKSet(keys);
    }

    @Override
    public String toString() {
        return "***";
    }

    private static JWK key(String entry) {
        int colon = entry.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("CONSERJE_SERVICE_KEYS needs the form id:base64,id:base64");
        }
        byte[] secret = Base64.getDecoder().decode(entry.substring(colon + 1));
        if (secret.length < MINIMUM_BYTES) {
            throw new IllegalArgumentException("A key in CONSERJE_SERVICE_KEYS has fewer than 32 bytes");
        }
        return new OctetSequenceKey.Builder(secret)
                .keyID(entry.substring(0, colon))
                .algorithm(JWSAlgorithm.HS256)
                .keyUse(KeyUse.SIGNATURE)
                .build();
    }
}
