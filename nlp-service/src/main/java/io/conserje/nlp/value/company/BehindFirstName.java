package io.conserje.nlp.value.company;

import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.name.NamePart;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Behind one name: "Marisol de Corvex", "Julián, de Petrosur".
 *
 * @param lead what stands between
 * @param known the names that people have
 */
record BehindFirstName(Pattern lead, KnownNames known) implements FirmPlace {

    @Override
    public Stream<Stretch> in(Heard heard) {
        return NamePart.runs(heard.text()).stream()
                .flatMap(List::stream)
                .filter(part -> part.upper() && known.mayBeFirst(part.folded()))
                .map(part -> behind(heard, part))
                .filter(Objects::nonNull);
    }

    private @Nullable Stretch behind(Heard heard, NamePart first) {
        String folded = heard.text().folded();
        Matcher between = lead.matcher(folded).region(first.end(), folded.length());
        return between.lookingAt() ? Lead.name(heard, between, Capitals::at) : null;
    }
}
