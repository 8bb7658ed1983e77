package io.conserje.nlp.value.company;

import org.jspecify.annotations.Nullable;

/** Reads the name of a firm in one way. */
@FunctionalInterface
interface FirmReader {

    /** Where a firm is named, or null. */
    @Nullable
    Stretch read(Heard heard);
}
