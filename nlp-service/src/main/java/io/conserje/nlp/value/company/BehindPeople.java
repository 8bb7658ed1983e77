package io.conserje.nlp.value.company;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Right behind people and things that only a firm has, with a capital or not: "the people from Brightwell Solar".
 *
 * @param lead the words, up to their end
 */
record BehindPeople(Pattern lead) implements FirmPlace {

    private static final int WORDS_AHEAD = 56;
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])[\"'«“]?\\p{L}");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{5,}(?![\\p{L}\\p{N}@'’.-]*@)");

    @Override
    public Stream<Stretch> in(Heard heard) {
        return WORD.matcher(heard.text().original())
                .results()
                .map(word -> behind(heard, word.start()))
                .filter(Objects::nonNull);
    }

    private @Nullable Stretch behind(Heard heard, int at) {
        Stretch name = name(heard, at);
        boolean led = name != null
                && lead.matcher(heard.text().whole())
                        .region(Math.max(0, at - WORDS_AHEAD), at)
                        .useTransparentBounds(true)
                        .find();
        return led ? name : null;
    }

    private static @Nullable Stretch name(Heard heard, int at) {
        String said = heard.text().original();
        Stretch capitals = Capitals.at(heard, at);
        Matcher small = SMALL.matcher(said).region(at, said.length());
        return capitals == null && small.lookingAt() ? new Stretch(heard, at, small.end()) : capitals;
    }
}
