package io.conserje.simulators.whatsapp;

import java.util.Base64;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Makes message ids that look like Meta's: standard base64, with slashes, pluses and equal signs. */
@Component
public class Wamids {
    private static final int RANDOM_BYTES = 28;

    private final RandomGenerator random;

    Wamids(RandomGenerator random) {
        this.random = random;
    }

    /** A new id. */
    public String next() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return "wamid." + Base64.getEncoder().encodeToString(bytes);
    }
}
