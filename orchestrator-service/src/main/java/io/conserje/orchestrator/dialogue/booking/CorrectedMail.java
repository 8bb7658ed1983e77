package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts a part of a known mail address right: "it's .com, not .co.uk". */
final class CorrectedMail {

    private static final WordLists LISTS = WordLists.beside(CorrectedMail.class);
    private static final String PART = "[a-z0-9._+-]*[a-z0-9]";
    private static final String NOT = "(?:" + LISTS.any("replaces", "not_part") + ")";
    private static final String BUT = "(?:" + LISTS.any("but_part") + ")";
    private static final Pattern RIGHT_FIRST =
            Pattern.compile("(?:^|\\s)(?<right>" + PART + ")[,;]?\\s+" + NOT + "\\s+(?<wrong>" + PART + ")");
    private static final Pattern WRONG_FIRST = Pattern.compile(
            "(?:^|\\s)" + NOT + "\\s+(?<wrong>" + PART + ")[,;]?\\s+(?:" + BUT + "\\s+)?(?<right>" + PART + ")");
    private static final Pattern END = Pattern.compile(
            "(?:^|\\s)(?<right>\\.(?:(?:com|net|org|edu|info)(?:\\.[a-z]{2})?|co\\.[a-z]{2}))(?=[\\s!,]|\\.?$)");
    private static final Pattern HOUSE = Pattern.compile(
            "(?:^|\\s)(?<right>(?<name>[a-z0-9-]+)\\.(?:com|net|org|edu|co|[a-z]{2})(?:\\.[a-z]{2})?)(?=[\\s!,]|\\.?$)");
    private static final Pattern MAIL = Pattern.compile("\\b(?:" + LISTS.any("mail") + ")\\b");
    private static final Pattern OLD_END = Pattern.compile("\\.(?:(?:co|com|org|net)\\.)?[a-z]+$");

    private CorrectedMail() {}

    /** The address as it is meant; none where the text speaks of no part of it, or a whole one stands there. */
    static Optional<String> in(Reading reading, @Nullable String known) {
        String text = Folded.plain(reading.text());
        if (known == null || text.contains("@")) {
            return Optional.empty();
        }
        boolean named = !reading.values(EntityTypes.PERSON_NAME).isEmpty();
        if (named && !MAIL.matcher(text).find()) {
            return Optional.empty();
        }
        return replaced(RIGHT_FIRST, text, known, named)
                .or(() -> replaced(WRONG_FIRST, text, known, named))
                .or(() -> ended(text, known))
                .or(() -> housed(text, known))
                .filter(right -> !right.equals(known));
    }

    /**
     * Only a part that stands once in the address tells what is meant; before its sign, where the mail is spoken of.
     *
     * @param named whether a name is told as well, which may be what is put right before the sign
     */
    private static Optional<String> replaced(Pattern pattern, String text, String known, boolean named) {
        Matcher parts = pattern.matcher(text);
        int from = 0;
        while (parts.find(from)) {
            String wrong = parts.group("wrong");
            int at = partOf(known, wrong);
            if (at > known.indexOf('@')
                    || at >= 0 && !named && MAIL.matcher(text).find()) {
                return Optional.of(
                        known.substring(0, at) + parts.group("right") + known.substring(at + wrong.length()));
            }
            from = parts.start("right") < parts.start("wrong") ? parts.end("right") : parts.end("wrong");
        }
        return Optional.empty();
    }

    /** Where a whole part of it stands: between marks, or from a dot on; -1 for none, and for more than one. */
    private static int partOf(String known, String wrong) {
        Pattern whole =
                Pattern.compile((wrong.startsWith(".") ? "" : "(?<![a-z0-9])") + Pattern.quote(wrong) + "(?![a-z0-9])");
        Matcher found = whole.matcher(Folded.plain(known));
        if (!found.find()) {
            return -1;
        }
        int at = found.start();
        return found.find() ? -1 : at;
    }

    /** "It's gmail.com": all behind the sign, where it is called alike. */
    private static Optional<String> housed(String text, String known) {
        String before = Folded.plain(known.substring(known.indexOf('@') + 1));
        return HOUSE.matcher(text)
                .results()
                .filter(house -> isNearlyCalledSo(before, house.group("name")))
                .map(house -> known.substring(0, known.indexOf('@') + 1) + house.group("right"))
                .findFirst();
    }

    /** "Gmail.com" puts "gmial.com" right. */
    private static boolean isNearlyCalledSo(String before, String name) {
        return NearWord.between(before.substring(0, Math.max(0, before.indexOf('.'))), name)
                .isNear();
    }

    private static Optional<String> ended(String text, String known) {
        Matcher end = END.matcher(text);
        return end.find() ? Optional.of(OLD_END.matcher(known).replaceFirst(end.group("right"))) : Optional.empty();
    }
}
