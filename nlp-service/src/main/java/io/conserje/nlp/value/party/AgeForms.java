package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to tell ages with the words of one language, by the names that they have in {@code ages.forms}. */
final class AgeForms {

    private static final String FILE = "ages.forms";

    private final Map<String, Pattern> patterns;

    AgeForms(Words words) {
        this.patterns = FormFile.read(FILE).stream()
                .collect(Collectors.toUnmodifiableMap(FormFile.Form::name, form -> words.pattern(form.said())));
    }

    /** One form; {@link NullPointerException} where the file has none of this name. */
    Pattern named(String name) {
        return Objects.requireNonNull(patterns.get(name), "No form " + name);
    }

    /** Several forms, in this order. */
    List<Pattern> named(String... names) {
        return Stream.of(names).map(this::named).toList();
    }
}
