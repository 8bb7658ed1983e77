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
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONGEST_SCALE = 16;
    private static final Pattern NEXT_WORD = Pattern.compile(" (\\p{L}+)");

    private final NumberWords words;
    private final Map<String, Pattern> phrases;
    private final Pattern any;
    private final Pattern andHalf;

    SetNumbers(Words words, NumberWords numbers) {
        this.words = numbers;
        this.phrases = words.parts("set");
        this.any = words.pattern("(?:{set})(?!\\w)");
        this.andHalf = words.pattern("[ -](?:{half_behind})(?!\\w)");
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

    /** The same number with the half that is said behind it: "two million and a half", "two and a half (thousand)". */
    FoundNumber withHalf(FoundNumber number, String folded, long lastScale) {
        boolean small =
                lastScale == 1 && number.value().scale() <= 0 && number.value().compareTo(THOUSAND) < 0;
        if (lastScale < MILLION && !small) {
            return number;
        }
        Matcher half =
                andHalf.matcher(folded).region(number.end(), folded.length()).useTransparentBounds(true);
        if (!half.lookingAt()) {
            return number;
        }
        BigDecimal more = small ? HALF : BigDecimal.valueOf(lastScale / 2);
        BigDecimal value = number.value().add(more);
        return small
                ? scaled(number.start(), half.end(), value, folded)
                : new FoundNumber(number.start(), half.end(), value, number.figures());
    }

    private FoundNumber scaled(int start, int end, BigDecimal value, String folded) {
        Matcher next = NEXT_WORD.matcher(folded).region(end, Math.min(folded.length(), end + LONGEST_SCALE));
        long scale = next.lookingAt() ? words.scaleOf(next.group(1)) : 1;
        return scale == 1
                ? new FoundNumber(start, end, value, false)
                : new FoundNumber(start, next.end(), value.multiply(BigDecimal.valueOf(scale)), false);
    }
}
