package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How warm it is, which is neither a day nor a position: "it's 30° in here", "hace 28º", "21 °C". */
public final class DegreeExtractor implements Extractor {

    private final Pattern degrees;

    /** Reads the degrees of one language. */
    public DegreeExtractor(Words words) {
        String figure = "(?<n>-?\\d{1,2}(?:[.,]\\d)?) ?[°º]";
        this.degrees = words.pattern("(?<![\\w.,:/-])" + figure + " ?(?:celsius|fahrenheit|[cf])(?!\\w)"
                + "|(?:(?<!\\w)(?:" + Words.everywhere("degrees_ahead") + ") |{degrees_alone})"
                + figure.replace("<n>", "<m>")
                + "(?!\\w)(?! ?(?:de )?(?:{ranked_thing}|{month})(?!\\w))");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        if (text.folded().indexOf('°') < 0 && text.folded().indexOf('º') < 0) {
            return values;
        }
        for (Matcher match = degrees.matcher(text.folded()); match.find(); ) {
            String group = match.group("n") == null ? "m" : "n";
            BigDecimal said = new BigDecimal(match.group(group).replace(',', '.'));
            values.add(Value.of(EntityTypes.NUMBER, match.start(group), match.end(), NumberExtractor.simple(said)));
        }
        return values;
    }
}
