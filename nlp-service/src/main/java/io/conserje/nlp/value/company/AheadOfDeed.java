package io.conserje.nlp.value.company;

import io.conserje.nlp.value.FoldedText;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ahead of what only a firm does: "Lumeria paga la cena".
 *
 * @param deed what it does
 * @param bounds where the name in a run of capitals begins and ends
 */
record AheadOfDeed(Pattern deed, Function<Stretch, @Nullable Stretch> bounds) implements FirmPlace {

    @Override
    public Stream<Stretch> in(Heard heard) {
        return Capitals.in(heard).map(bounds).filter(Objects::nonNull).filter(name -> does(heard.text(), name));
    }

    private boolean does(FoldedText text, Stretch name) {
        return deed.matcher(text.whole())
                .region(name.end(), text.whole().length())
                .lookingAt();
    }
}
