package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.name.NameWord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a name whose surname begins as a number does: "Dos" is two in Spanish, and in "Marina Dos Santos" it is of her name. */
final class NamesLikeNumbers {

    private final Pattern name;
    private final KnownNames known;
    private final NameWords names;

    NamesLikeNumbers(Words words, NameWords names) {
        this.name = words.pattern("(?<!\\w)(?<first>[a-z]{2,})(?: [a-z]{2,}){0,2} (?<surname>{number_surname})(?!\\w)");
        this.known = new KnownNames(Vocabulary.of(words.language()));
        this.names = names;
    }

    /** The first of a text. */
    @Nullable
    Value find(FoldedText text) {
        Matcher said = name.matcher(text.folded());
        for (int from = 0; said.find(from); from = said.end("first")) {
            Value found = known.isFirst(said.group("first")) || isWritten(text, said.start("surname"))
                    ? names.name(text, said.start(), NameWords.Writing.CAPITALS)
                    : null;
            if (found != null && found.end() >= said.end()) {
                return found;
            }
        }
        return null;
    }

    /** A number has no capital amid a text. */
    private static boolean isWritten(FoldedText text, int surname) {
        return NameWord.isUpper(text, surname) && !text.isShouted();
    }
}
