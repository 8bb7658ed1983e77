package io.conserje.nlp.value.company;

import io.conserje.nlp.value.FoldedText;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that stands between pauses, where something else was read as well: "Longtai Solar, 3 singles". */
final class BetweenPauses implements FirmPlace {

    private static final Pattern START = Pattern.compile("(?:^|[,;:(\\n] ?|[.!?] )(?=\\p{Lu})");
    private static final Pattern END = Pattern.compile("\\.? *(?:$|[,;:.!?)(\\n]| [-\u2013] )");

    @Override
    public Stream<Stretch> in(Heard heard) {
        FoldedText text = heard.text();
        return text.nextTaken(0) < 0
                ? Stream.empty()
                : START.matcher(text.original())
                        .results()
                        .map(start -> Capitals.bareAt(heard, start.end()))
                        .filter(Objects::nonNull)
                        .filter(BetweenPauses::endsHere);
    }

    private static boolean endsHere(Stretch name) {
        String said = name.text().original();
        return END.matcher(said).region(name.end(), said.length()).lookingAt();
    }
}
