package io.conserje.nlp.value.number;

import io.conserje.nlp.value.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the whole from the count of its parts where both were read as one number: "two hundred and three" quarters. */
final class WholeAhead {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberScanner numbers;
    private final Parts parts;
    private final Pattern joint;
    private final Pattern tensJoint;

    WholeAhead(Words words, NumberScanner numbers, Parts parts) {
        this.numbers = numbers;
        this.parts = parts;
        this.joint = words.pattern(" (?:{number_joint}) ");
        this.tensJoint = words.pattern("{tens_joint}");
    }

    /** "Two hundred and three quarters": what is said before the last "and" is the whole, where tens do not join so. */
    List<FoundNumber> parted(String folded, FoundNumber number, Figures figures) {
        Parts.@Nullable Part part = number.figures() ? null : parts.behind(folded, number.end(), false);
        if (part == null) {
            return List.of(number);
        }
        int from = -1;
        int to = -1;
        for (Matcher and = joint.matcher(folded).region(number.start(), number.end()); and.find(); ) {
            from = and.start();
            to = and.end();
        }
        FoundNumber ahead = from < 0 ? null : only(folded, number.start(), from, figures);
        FoundNumber rest = from < 0 ? null : only(folded, to, number.end(), figures);
        boolean tens = ahead != null
                && ahead.value().remainder(HUNDRED).signum() > 0
                && tensJoint.matcher(folded.substring(from, to).strip()).matches();
        boolean proper = rest != null
                && rest.value().compareTo(BigDecimal.ONE) > 0
                && rest.value().compareTo(BigDecimal.valueOf(part.of())) < 0;
        return ahead == null || rest == null || tens || !proper ? List.of(number) : List.of(ahead, rest);
    }

    private @Nullable FoundNumber only(String folded, int start, int end, Figures figures) {
        List<FoundNumber> found = numbers.scan(folded.substring(start, end), figures, false);
        return found.size() == 1
                        && found.getFirst().start() == 0
                        && found.getFirst().end() == end - start
                ? new FoundNumber(start, end, found.getFirst().value(), false)
                : null;
    }
}
