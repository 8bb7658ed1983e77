package io.conserje.nlp.value.company;

import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the name of a firm ends: signs behind it are the sentence's, and so is a dot that shortens nothing. */
final class NameEnd {

    /** "Castle Freight's people". */
    private static final Pattern OWNED = Pattern.compile("['’]s$");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+$");

    /** A dot at the end is the sentence's, unless it shortens the company's form. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<!\\b(?:" + Words.everywhere("company_short") + "))(?<!\\.\\p{Lu})(?<!(?<!de )\\b\\p{Lu}{2,3})\\.$");

    private static final String PAUSES = ",'-";

    private NameEnd() {}

    /** Without the genitive. */
    static Stretch withoutGenitive(Stretch name) {
        return without(OWNED, name);
    }

    /** Without the genitive and any sign. */
    static Stretch withoutSigns(Stretch name) {
        return without(SIGNS, withoutGenitive(name));
    }

    /** Without what ends the sentence, or a part of it. */
    static Stretch withoutStop(Stretch name) {
        String said = name.text().original();
        int last = name.end();
        while (last > name.start() + 1 && said.startsWith("..", last - 2)) {
            last--;
        }
        while (last > name.start() && PAUSES.indexOf(said.charAt(last - 1)) >= 0) {
            last--;
        }
        return without(SENTENCE_END, name.to(last));
    }

    private static Stretch without(Pattern end, Stretch name) {
        Matcher found = end.matcher(name.said());
        return found.find() ? name.to(name.start() + found.start()) : name;
    }
}
