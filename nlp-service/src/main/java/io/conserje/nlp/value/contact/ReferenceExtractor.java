package io.conserje.nlp.value.contact;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References of bookings: a code behind the word, or by itself where it was asked for or is unmistakable. */
public final class ReferenceExtractor implements Extractor {

    /** Our PMS gives nine capital letters. */
    private static final Pattern UNMISTAKABLE = Pattern.compile("(?<![\\w@.-])[A-Z]{9}(?![\\w@-])");

    private static final Pattern ANSWER =
            Pattern.compile("(?<![\\w@.+-])(?=[A-Za-z-]*\\d|[A-Z]{5})[A-Za-z0-9-]{4,20}(?![\\w@.])");

    private final Pattern introduced;

    /** Reads the references of one language. */
    public ReferenceExtractor(Words words) {
        this.introduced = words.pattern(
                "(?<!\\w)(?:{reference_intro})(?: (?:{reference_intro}|{of}|n|es|is|e|est|la|le|o|a))*(?:\\.|:|°|º|#| |n°)* ?#?(?<r>(?=[a-z-]*\\d)[a-z0-9-]{4,20})(?![\\w@/])");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        Matcher match = introduced.matcher(text.folded());
        if (match.find() && !match.group("r").matches("20\\d\\d(?:-.*)?")) {
            values.add(value(text, match.start("r"), match.end("r")));
        }
        Pattern alone = frame.expects(EntityTypes.BOOKING_REFERENCE) ? ANSWER : UNMISTAKABLE;
        for (Matcher code = alone.matcher(text.original()); code.find(); ) {
            Value value = value(text, code.start(), code.end());
            if (values.stream().noneMatch(value::overlaps) && isUnclaimed(text, value)) {
                values.add(value);
            }
        }
        return values;
    }

    private static boolean isUnclaimed(FoldedText text, Value value) {
        return text.folded().indexOf('\u0001', value.start()) < 0
                || text.folded().indexOf('\u0001', value.start()) >= value.end();
    }

    private static Value value(FoldedText text, int start, int end) {
        String code = text.original().substring(start, end).toUpperCase(Locale.ROOT);
        return Value.of(EntityTypes.BOOKING_REFERENCE, start, end, code);
    }
}
