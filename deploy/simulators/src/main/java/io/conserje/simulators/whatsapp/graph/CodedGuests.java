package io.conserje.simulators.whatsapp.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Guests whose number asks for an error of Meta's: {@code 999} and the code in seven digits is refused with it, {@code 998}
 * and the code is taken and fails with it in a status. No country has these calling codes.
 */
@Component
class CodedGuests {
    private static final Pattern REFUSED = Pattern.compile("999(\\d{7})");
    private static final Pattern FAILING = Pattern.compile("998(\\d{7})");

    private final GraphErrorCodes codes;

    CodedGuests(GraphErrorCodes codes) {
        this.codes = codes;
    }

    /** Refuses the message if the number asks for it. */
    void check(String number) {
        code(REFUSED, number).ifPresent(code -> {
            throw new GraphError(code, "This number asks for the error " + code);
        });
    }

    /** The code with which a message to this number fails after it was taken. */
    Optional<Integer> failure(String number) {
        return code(FAILING, number);
    }

    private Optional<Integer> code(Pattern form, String number) {
        Matcher matcher = form.matcher(number);
        return matcher.matches()
                ? Optional.of(Integer.parseInt(matcher.group(1))).filter(codes::knows)
                : Optional.empty();
    }
}
