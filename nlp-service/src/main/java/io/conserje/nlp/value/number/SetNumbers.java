package io.conserje.nlp.value.number;

import io.conserje.nlp.value.Words;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns of phrase that stand for a number: "half a dozen", "un par de", "a quarter of a million", and "… and a half". */
final class SetNumbers {

    private static final long MILLION = 1_000_000;

    private final Map<String, Pattern> phrases;
    private final Pattern any;
    private final Pattern andHalf;

    SetNumbers(Words words) {
        this.phrases = words.parts("set");
        this.any = words.pattern("(?:{set})(?!\\w)");
        this.andHalf = words.pattern(" (?:{half_behind})(?!\\w)");
    }

    /** The phrase that begins here, or null. */
    @Nullable
    FoundNumber at(String folded, int start) {
        Matcher match = any.matcher(folded).region(start, folded.length()).useTransparentBounds(true);
        if (!match.lookingAt()) {
            return null;
        }
        return phrases.entrySet().stream()
                .filter(phrase -> phrase.getValue()
                        .matcher(folded)
                        .region(start, match.end())
                        .useTransparentBounds(true)
                        .matches())
                .findFirst()
                .map(phrase -> new FoundNumber(start, match.end(), new BigDecimal(phrase.getKey()), false))
                .orElse(null);
    }

    /** The same number with the half of its last word, where that is said behind it: "two million and a half". */
    FoundNumber withHalf(FoundNumber number, String folded, long lastScale) {
        if (lastScale < MILLION) {
            return number;
        }
        Matcher half = andHalf.matcher(folded).region(number.end(), folded.length());
        BigDecimal value = number.value().add(BigDecimal.valueOf(lastScale / 2));
        return half.useTransparentBounds(true).lookingAt()
                ? new FoundNumber(number.start(), half.end(), value, number.figures())
                : number;
    }
}
