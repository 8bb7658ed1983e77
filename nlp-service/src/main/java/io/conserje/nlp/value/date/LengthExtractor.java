package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Numerals;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nights of a stay, and other lengths of time; days and weeks of a stay are its nights. */
public final class LengthExtractor implements Extractor {

    private static final int MOST_NIGHTS = 365;

    private final Numerals numerals;
    private final StayRoles roles;
    private final Pattern pattern;

    /** Reads the lengths of one language. */
    public LengthExtractor(Words words) {
        this.numerals = new Numerals(words);
        this.roles = new StayRoles(words);
        this.pattern = words.pattern(
                "(?<![\\w/:.,-])(?<!{in} )(?<!{ago} )(?<!{at} )(?<d>{n}) (?:more |mas |mais |de plus )?(?:(?<nights>{nights})|(?<days>{days})|(?<weeks>{week})|(?<hours>{hours})|(?<minutes>{minutes}))(?!\\w)(?! (?:{later}|{ago_after}|{half}|{quarter}|{quarter_to}|{minus} {n}))");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        boolean stay = frame.expects(EntityTypes.NIGHTS) || roles.isStay(text.whole(), frame);
        for (Matcher match = pattern.matcher(text.folded()); match.find(); ) {
            int count = numerals.parse(match.group("d")).orElse(0);
            if (count > 0 && count <= MOST_NIGHTS) {
                values.add(value(match, count, stay));
            }
        }
        return values;
    }

    private static Value value(Matcher match, int count, boolean stay) {
        if (match.group("nights") != null || stay && match.group("days") != null) {
            return Value.of(EntityTypes.NIGHTS, match.start(), match.end(), count);
        }
        if (match.group("weeks") != null && stay) {
            return Value.of(EntityTypes.NIGHTS, match.start(), match.end(), 7 * count);
        }
        String length = match.group("days") != null
                ? "P" + count + "D"
                : match.group("weeks") != null
                        ? "P" + count + "W"
                        : "PT" + count + (match.group("hours") != null ? "H" : "M");
        return Value.of(EntityTypes.DURATION, match.start(), match.end(), length);
    }
}
