package io.conserje.nlp.value.company;

import java.util.stream.Stream;

/** A place in a text where firms stand; proposes what stands there without telling whether it is one. */
@FunctionalInterface
interface FirmPlace {

    /** What stands at such places, in the order of the text. */
    Stream<Stretch> in(Heard heard);
}
