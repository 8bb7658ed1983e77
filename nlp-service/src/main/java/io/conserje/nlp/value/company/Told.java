package io.conserje.nlp.value.company;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first firm of those places where it is told by what such a place asks for.
 *
 * @param place where it may stand
 * @param tell what tells it there
 */
record Told(FirmPlace place, Predicate<Stretch> tell) implements FirmReader {

    @Override
    public @Nullable Stretch read(Heard heard) {
        return place.in(heard).filter(tell).findFirst().orElse(null);
    }
}
