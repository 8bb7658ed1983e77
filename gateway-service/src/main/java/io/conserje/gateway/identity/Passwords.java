package io.conserje.gateway.identity;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords, and takes the same time over those of accounts that do not exist. */
class Passwords {

    /** bcrypt reads no further; a longer password would be right with any ending. */
    static final int LONGEST_BYTES = 72;

    private final PasswordEncoder encoder;
    private final String decoy;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.decoy = encode("nobody has this one");
    }

    /** The hash to store; {@link IllegalArgumentException} for a password that bcrypt would cut. */
    String hash(String password) {
        if (isTooLong(password)) {
            throw new IllegalArgumentException("A password has at most " + LONGEST_BYTES + " bytes");
        }
        return encode(password);
    }

    /** Whether the password is the hashed one; without a hash it never is, but that takes as long. */
    boolean isRight(String password, @Nullable String hash) {
        boolean matches = encoder.matches(password, hash == null ? decoy : hash);
        return matches && hash != null && !isTooLong(password);
    }

    private String encode(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The encoder made no hash");
        }
        return hash;
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }
}
