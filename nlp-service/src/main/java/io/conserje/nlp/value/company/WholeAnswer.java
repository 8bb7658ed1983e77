package io.conserje.nlp.value.company;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The whole answer where a firm was asked for, or what stands behind the person's name where that was asked for as well. */
final class WholeAnswer implements FirmPlace {

    private static final Pattern JOINT = Pattern.compile("(?:(?:" + Words.everywhere("firm_of") + ") )?");

    private final Pattern lead;

    WholeAnswer(Words words) {
        this.lead = words.pattern("^(?:(?:{company_lead})[ :]+)?");
    }

    @Override
    public Stream<Stretch> in(Heard heard) {
        if (!heard.frame().expects(EntityTypes.COMPANY)) {
            return Stream.empty();
        }
        FoldedText text = heard.text();
        Matcher led = lead.matcher(text.folded());
        int from = led.find() ? led.end() : 0;
        if (!heard.frame().expects(EntityTypes.PERSON_NAME)) {
            return Stream.of(stripped(heard, from));
        }
        int comma = text.original().indexOf(", ", from);
        return comma < 0 ? Stream.empty() : Stream.of(stripped(heard, behindJoint(text, comma + 2)));
    }

    private static int behindJoint(FoldedText text, int from) {
        Matcher joint = JOINT.matcher(text.folded()).region(from, text.folded().length());
        return joint.lookingAt() ? joint.end() : from;
    }

    private static Stretch stripped(Heard heard, int from) {
        String said = heard.text().original();
        String name = said.substring(from).strip();
        int start = said.indexOf(name, from);
        return new Stretch(heard, start, start + name.length());
    }
}
