package io.conserje.nlp.value.company;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads what another reader does, from where the firm's own name begins.
 *
 * @param reader reads it with what stands ahead of it
 * @param start finds where it begins
 */
record Begun(FirmReader reader, UnaryOperator<Stretch> start) implements FirmReader {

    @Override
    public @Nullable Stretch read(Heard heard) {
        Stretch name = reader.read(heard);
        return name == null ? null : start.apply(name);
    }
}
