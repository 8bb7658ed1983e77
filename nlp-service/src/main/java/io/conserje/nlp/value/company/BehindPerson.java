package io.conserje.nlp.value.company;

import io.conserje.nlp.value.Value;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Behind somebody's whole name: "Callum Reid from Northgate Analytics", "Jun Reyes, Adria Marine".
 *
 * @param lead what stands between
 * @param name how far the firm's name goes
 */
record BehindPerson(Pattern lead, NameAt name) implements FirmPlace {

    @Override
    public Stream<Stretch> in(Heard heard) {
        return heard.persons().stream().map(person -> behind(heard, person)).filter(Objects::nonNull);
    }

    private @Nullable Stretch behind(Heard heard, Value person) {
        String folded = heard.text().folded();
        Matcher between = lead.matcher(folded).region(person.end(), folded.length());
        return between.lookingAt() ? Lead.name(heard, between, name) : null;
    }
}
