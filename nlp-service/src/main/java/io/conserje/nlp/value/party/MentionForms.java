package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to mention people, read from {@code people.forms} beside the words of the languages. */
final class MentionForms {

    private static final String FILE = "people.forms";

    /** What ends with an age behind it is not looked for where no age was told. */
    private static final Pattern AGE_BEHIND = Pattern.compile("\\(\\?=[^()]*" + MentionFinder.AGE + "\\)$");

    /** A way to mention people; {@code count} reads how many from a match, {@code aged} tells that an age stands behind it. */
    record Form(Who who, Pattern pattern, ToIntFunction<Matcher> count, boolean aged) {}

    private MentionForms() {}

    /** All forms with the words of one language, in the order of the file. */
    static List<Form> of(Words words) {
        return FormFile.read(FILE).stream().map(form -> form(words, form)).toList();
    }

    private static Form form(Words words, FormFile.Form form) {
        String[] whoAndCount = form.name().split(" ");
        return new Form(
                Who.valueOf(whoAndCount[0].toUpperCase(Locale.ROOT)),
                words.pattern("(?<![\\w/:.,-])(?:" + form.said() + ")(?!\\w|-\\w)"),
                count(whoAndCount[1]),
                AGE_BEHIND.matcher(form.said()).find());
    }

    private static ToIntFunction<Matcher> count(String how) {
        return switch (how) {
            case "n" -> MentionForms::number;
            case "2n" -> match -> 2 * number(match);
            case "some" -> _ -> Mention.UNKNOWN;
            default -> {
                int fixed = Integer.parseInt(how);
                yield _ -> fixed;
            }
        };
    }

    private static int number(Matcher match) {
        String figures =
                match.group("n") == null && match.namedGroups().containsKey("m") ? match.group("m") : match.group("n");
        return figures == null || !Character.isDigit(figures.charAt(0)) ? 1 : Integer.parseInt(figures);
    }
}
