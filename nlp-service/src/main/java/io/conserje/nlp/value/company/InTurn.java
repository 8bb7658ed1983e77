package io.conserje.nlp.value.company;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks readers in turn, until one has found a firm.
 *
 * @param readers the surest first
 */
record InTurn(List<FirmReader> readers) implements FirmReader {

    @Override
    public @Nullable Stretch read(Heard heard) {
        for (FirmReader reader : readers) {
            Stretch name = reader.read(heard);
            if (name != null) {
                return name;
            }
        }
        return null;
    }
}
