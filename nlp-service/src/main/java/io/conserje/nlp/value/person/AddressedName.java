package io.conserje.nlp.value.person;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.KnownNames;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name in capitals right before an address that repeats part of it, whatever else its words mean: "Lu Reis, lu@reis.br". */
final class AddressedName {

    private static final Pattern AHEAD = Pattern.compile("(?:^|[,;.:!\\n] ?)(?<n>"
            + "\\p{Lu}[\\p{L}\\p{M}'’-]+(?: (?:\\p{Ll}{1,3} ){0,2}(?:\\p{Ll}{2,3}-)?\\p{Lu}[\\p{L}\\p{M}'’-]+){1,3})"
            + "[,;:]? (?<a>[\\w.+-]{1,64}@[\\w.-]{3,64})");
    private static final Pattern SIGN = Pattern.compile("@");
    private static final Pattern PARTS = Pattern.compile("[^a-z]+");
    private static final int SHORTEST = 2;

    private final KnownNames known;

    AddressedName(Words words) {
        this.known = new KnownNames(Vocabulary.of(words.language()));
    }

    /** The name, or null where there is none or more than one address. */
    @Nullable
    Value in(FoldedText text) {
        Matcher ahead = AHEAD.matcher(text.original());
        if (SIGN.matcher(text.original()).results().limit(2).count() != 1 || !ahead.find()) {
            return null;
        }
        String name = text.whole().substring(ahead.start("n"), ahead.end("n"));
        String address = text.whole().substring(ahead.start("a"), ahead.end("a"));
        String first = name.substring(0, name.indexOf(' '));
        boolean repeated =
                Arrays.stream(PARTS.split(name)).anyMatch(part -> part.length() >= SHORTEST && address.contains(part));
        boolean begins = address.contains(first) || !known.isOrdinary(first);
        return repeated && begins
                ? Value.of(EntityTypes.PERSON_NAME, ahead.start("n"), ahead.end("n"), ahead.group("n"))
                : null;
    }
}
