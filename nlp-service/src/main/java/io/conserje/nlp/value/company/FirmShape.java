package io.conserje.nlp.value.company;

import io.conserje.nlp.value.Words;
import java.util.regex.Pattern;

/** Tells words that are put together as only firms are called: "Serviagro", "Petrosur". */
final class FirmShape {

    private static final Pattern SHAPE = Pattern.compile("(?:" + Words.everywhere("firm_shape") + ")");

    private FirmShape() {}

    /** Whether the first word of a name is one. */
    static boolean begins(Stretch name) {
        return SHAPE.matcher(name.firstFolded().replaceAll("[.'-]+$", "")).matches();
    }
}
