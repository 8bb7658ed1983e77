package io.conserje.defaults.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with a fresh nonce in front, bound to what the secret is for. */
public final class Sealing {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final EncryptionKeys keys;
    private final SecureRandom random;

    /** Seals with these keys. */
    public Sealing(EncryptionKeys keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    /** Seals with the current key. */
    public Sealed seal(String purpose, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        EncryptionKeys.Named key = keys.current();
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, key.key(), nonce, purpose).doFinal(secret);
            byte[] bytes = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, bytes, NONCE_BYTES, sealed.length);
            return new Sealed(key.id(), bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot seal", e);
        }
    }

    /** The secret; empty where its key is gone or the bytes are not what was sealed for this purpose. */
    public Optional<byte[]> open(String purpose, Sealed sealed) {
        byte[] bytes = sealed.bytes();
        if (bytes.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        return keys.find(sealed.keyId()).flatMap(key -> {
            try {
                byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
                return Optional.of(cipher(Cipher.DECRYPT_MODE, key.key(), nonce, purpose)
                        .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES));
            } catch (GeneralSecurityException e) {
                return Optional.empty();
            }
        });
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String purpose)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /**
     * What may lie in the store.
     *
     * @param keyId which key opens it
     * @param bytes nonce, then ciphertext with tag
     */
    public record Sealed(String keyId, byte[] bytes) {}
}
