package io.conserje.nlp.value.company;

import io.conserje.nlp.value.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Behind words that lead up to a firm: "the company …", "the bill goes to …", "the van of …".
 *
 * @param lead the words, in what was read already as well, with the article and the kind of the house
 * @param name how far the name goes
 */
record BehindWords(Pattern lead, NameAt name) implements FirmPlace {

    @Override
    public Stream<Stretch> in(Heard heard) {
        FoldedText text = heard.text();
        List<Stretch> names = new ArrayList<>();
        Matcher said = lead.matcher(text.whole()).useTransparentBounds(true);
        for (int from = 0; said.region(from, text.whole().length()).find(); from = said.start() + 1) {
            Stretch found = Lead.name(heard, said, name);
            if (found != null) {
                names.add(found);
            }
        }
        return names.stream();
    }
}
