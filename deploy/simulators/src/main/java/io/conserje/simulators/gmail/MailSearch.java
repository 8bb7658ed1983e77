package io.conserje.simulators.gmail;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.Predicate;

/** The few words of Gmail's search that are understood here; another one is refused, so that nobody believes what was not looked for. */
final class MailSearch {
    private MailSearch() {}

    /** Whether a mail is found. */
    static Predicate<StoredMail> of(String query) {
        return Arrays.stream(query.strip().split("\\s+")).map(MailSearch::term).reduce(mail -> true, Predicate::and);
    }

    private static Predicate<StoredMail> term(String term) {
        int colon = term.indexOf(':') + 1;
        String value = term.substring(colon);
        return switch (term.substring(0, colon)) {
            case "rfc822msgid:" -> mail -> mail.header("Message-ID").equals("<" + value + ">");
            case "after:" -> mail -> mail.at().isAfter(Instant.ofEpochSecond(Long.parseLong(value)));
            case "in:", "from:" -> {
                if (!value.equals("anywhere") && !value.equals("sent") && !value.equals("me")) {
                    throw GmailError.invalid("Not searched for here: " + term);
                }
                yield mail -> true;
            }
            default -> throw GmailError.invalid("Not searched for here: " + term);
        };
    }
}
