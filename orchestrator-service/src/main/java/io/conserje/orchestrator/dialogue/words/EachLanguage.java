package io.conserje.orchestrator.dialogue.words;

import io.conserje.orchestrator.reply.Phrases;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of every language that is spoken, of which those are looked at that a text may be of.
 *
 * @param <W> the words of one language
 */
public final class EachLanguage<W> {

    private final Map<String, W> words;

    /** Reads them with {@code reader}, which is given a language, ISO 639-1. */
    public EachLanguage(Function<String, W> reader) {
        this.words = Phrases.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), reader));
    }

    /** Those of the language that the text is of, and of the one that the conversation speaks, both ISO 639-1. */
    public Stream<W> of(String text, String spoken) {
        return Stream.of(text, spoken).distinct().map(words::get).filter(Objects::nonNull);
    }
}
