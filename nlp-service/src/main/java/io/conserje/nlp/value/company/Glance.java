package io.conserje.nlp.value.company;

import io.conserje.nlp.value.FoldedText;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Asks a reader only of texts that are worth it.
 *
 * @param worth tells it at a glance
 * @param reader reads them
 */
record Glance(Predicate<FoldedText> worth, FirmReader reader) implements FirmReader {

    @Override
    public @Nullable Stretch read(Heard heard) {
        return worth.test(heard.text()) ? reader.read(heard) : null;
    }
}
