package io.conserje.simulators.whatsapp.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A file that travels beside a message.
 *
 * @param id as in webhooks and requests
 * @param mimeType with its parameters, for instance {@code audio/ogg; codecs=opus}
 * @param bytes the file; not copied
 */
public record Media(String id, String mimeType, byte[] bytes) {

    /** The SHA-256 of the bytes: Meta writes it in base64 in webhooks and in hex at the endpoint. */
    public byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
