package io.conserje.defaults.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.script.RedisScript;

/** Scripts that Redis keeps; only their digest is sent, and the text again to a Redis that lost it. */
public final class Scripts {

    private Scripts() {}

    /**
     * Reads one from the class path, once: Spring would look for a newer file before each run of it.
     *
     * @param name of the file in {@code redis/}
     */
    public static <T> RedisScript<T> read(String name, Class<T> answer) {
        try {
            return RedisScript.of(
                    new ClassPathResource("redis/" + name).getContentAsString(StandardCharsets.UTF_8), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
