package io.conserje.nlp.value.company;

import org.jspecify.annotations.Nullable;

/** Tells how far the name goes that begins at an offset. */
@FunctionalInterface
interface NameAt {

    /** The name that begins here, or null. */
    @Nullable
    Stretch at(Heard heard, int from);
}
