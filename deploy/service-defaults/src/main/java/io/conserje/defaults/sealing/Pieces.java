package io.conserje.defaults.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/** Seals and opens the pieces of one file, one after the other. Its key is used for no other file, so that counting makes nonces. */
final class Pieces {
    /** Of the open words of each piece but the last. */
    static final int BYTES = 64 * 1024;

    static final int TAG_BYTES = 16;

    private static final int NONCE_BYTES = 12;
    private static final int KEY_BYTES = 32;
    private static final byte[] PURPOSE = "conserje file".getBytes(StandardCharsets.US_ASCII);

    private final SecretKey key;
    private final byte[] header;
    private int next;

    Pieces(SecretKey master, byte[] salt, byte[] header) {
        this.key = derived(master, salt);
        this.header = header;
    }

    byte[] seal(byte[] open, int length, byte[] last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(open, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot seal", e);
        }
    }

    /** Throws where the piece is not the one that was sealed here. */
    byte[] open(byte[] sealed, byte[] last) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed);
    }

    /** @param last what the last piece is bound to; empty for the others */
    private Cipher cipher(int mode, byte[] last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES)
                .putInt(next++)
                .put((byte) (last.length == 0 ? 0 : 1))
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(last);
        return cipher;
    }

    private static SecretKey derived(SecretKey master, byte[] salt) {
        try {
            HKDFParameterSpec how =
                    HKDFParameterSpec.ofExtract().addIKM(master).addSalt(salt).thenExpand(PURPOSE, KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", how);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK derives no keys", e);
        }
    }
}
