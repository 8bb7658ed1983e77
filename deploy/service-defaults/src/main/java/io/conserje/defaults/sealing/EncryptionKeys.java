package io.conserje.defaults.sealing;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The AES-256 keys under which secrets lie in the store, the current one first; they never print. */
public final class EncryptionKeys {

    private static final int BYTES = 32;

    private final List<Named> keys;

    private EncryptionKeys(List<Named> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Reads {@code id:base64,id:base64}; throws {@link IllegalArgumentException} where the text is not of this form or a key has not 32 bytes. */
    public static EncryptionKeys parse(String text) {
        List<Named> keys = new ArrayList<>();
        for (String entry : text.split(",")) {
            int colon = entry.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("CONSERJE_ENCRYPTION_KEYS needs the form id:base64,id:base64");
            }
            byte[] bytes = Base64.getDecoder().decode(entry.substring(colon + 1).strip());
            if (bytes.length != BYTES) {
                throw new IllegalArgumentException("A key in CONSERJE_ENCRYPTION_KEYS has not 32 bytes");
            }
            keys.add(new Named(entry.substring(0, colon).strip(), new SecretKeySpec(bytes, "AES")));
        }
        return new EncryptionKeys(keys);
    }

    Named current() {
        return keys.getFirst();
    }

    Optional<Named> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /** A key and the name that is stored beside what it sealed. */
    record Named(String id, SecretKey key) {}
}
