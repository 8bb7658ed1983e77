package io.conserje.nlp.value.person;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the question for a name: a name and nothing else, or with an address beside it. Phones write "Ana perez" with one
 * capital, so that capitals tell little here; what asks something, or is made of ordinary words alone, is no name.
 */
final class NameAnswer {

    private static final String WITH = Words.everywhere("spelt_with") + "|" + Words.everywhere("spelt_without");

    /** A hint at how an answered name is spelt. */
    private static final Pattern SPELT = Pattern.compile("(?:" + WITH + ") .*");

    /** "With a T", "avec deux t": the letters that one name is spelt with. */
    private static final Pattern SPELT_BY_LETTER =
            Pattern.compile("(?:" + WITH + ") (?:\\p{L}+ ){0,2}(?:\\p{L}|accents?)(?:\\W.*)?");

    /** Two to four words in capitals, and nothing else but what stands behind a comma. */
    private static final Pattern FULL = Pattern.compile(
            "\\W*(?<n>\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Ll}{1,3} ){0,2}\\p{Lu}[\\p{L}'’-]+){1,3})(?:[ .]*$|[,;\\n].*| (?:[-\u2013/|]|and|y|e|et) .*| \\(?<?[^ @]+@.*)",
            Pattern.DOTALL);

    private final NameWords names;
    private final NameJudge judge;
    private final Pattern lead;
    private final Pattern honorific;
    private final Pattern spokenAddress;

    NameAnswer(Words words, NameWords names, NameJudge judge) {
        this.names = names;
        this.judge = judge;
        this.lead = words.pattern(
                "^\\W*(?:(?:si|yes|oui|sim|ok|claro|sure|vale|perfecto|hola|hi|hello|bonjour|oi|ola|c'est ca|exact|exacto|exato|tout a fait|that's right|eso es|isso mesmo|isso|{correction})[,.!]? +){0,4}(?:(?:{name_lead})[ :,]+)?");
        this.spokenAddress = words.pattern(
                "(?<!\\w)(?:{at_word}|{at_perhaps}) [^,;\\n]*?(?:\\.| (?:{dot_word}) )\\p{L}{2,}(?!\\p{L})");
        this.honorific =
                words.pattern("^(?:(?:{honorific}|{family_said})\\.? +){1,2}(?:(?:(?:{and}) )?(?:{honorific})\\.? +)?");
    }

    /** Where the name begins that stands here behind titles. */
    int withoutHonorific(FoldedText text, int from) {
        Matcher title = honorific.matcher(text.folded().substring(from));
        return title.find() ? from + title.end() : from;
    }

    /** The name that a text answers; null where it says something else. */
    @Nullable
    Value read(FoldedText text) {
        Matcher start = lead.matcher(text.folded());
        int from = withoutHonorific(text, skipped(text.folded(), start.find() ? start.end() : 0));
        int strict = names.endOfAnswer(text, from, NameWords.Writing.SMALL);
        int end = isAnswer(text, from, strict) ? strict : names.endOfAnswer(text, from, NameWords.Writing.ANY);
        return isAnswer(text, from, end)
                ? Value.of(EntityTypes.PERSON_NAME, from, end, text.original().substring(from, end))
                : null;
    }

    /** "Domingo Faustino Sarmiento", "Plácido Domingo": a whole name of which a word may be a day's; to be read before days are. */
    @Nullable
    Value full(FoldedText text) {
        Matcher name = FULL.matcher(text.original())
                .region(withoutHonorific(text, 0), text.original().length());
        return name.matches()
                        && (judge.isFullName(text, name.start("n"), name.end("n"))
                                || judge.isNamedLikeADay(text, name.start("n"), name.end("n")))
                ? Value.of(EntityTypes.PERSON_NAME, name.start("n"), name.end("n"), name.group("n"))
                : null;
    }

    private boolean isAnswer(FoldedText text, int from, int end) {
        if (end <= from) {
            return false;
        }
        boolean several = end < text.folded().length()
                && text.folded().substring(from, end).indexOf(' ') > 0;
        boolean full = judge.isInCapitals(text, from, end);
        boolean address = text.original().indexOf('@') >= 0 || saysAddress(text);
        boolean alone = address || text.nextTaken(0) < 0;
        String rest = text.folded().substring(end).strip();
        return (full && SPELT_BY_LETTER.matcher(rest).matches() || isWhole(rest, address, full && several))
                && (alone || full && several)
                && (full && judge.areSeveral(text, from, end)
                        || !isQuestion(text) && !judge.areOrdinary(text, from, end));
    }

    /** "Ana ponto silva arroba gmail ponto com": an address that was read already, without its sign. */
    private boolean saysAddress(FoldedText text) {
        int from = text.nextTaken(0);
        return from >= 0
                && spokenAddress
                        .matcher(text.whole())
                        .region(from, text.lastTaken(text.folded().length()) + 1)
                        .find();
    }

    private static boolean isWhole(String rest, boolean address, boolean fullName) {
        return rest.isEmpty()
                || ",.;:!?(\n".indexOf(rest.charAt(0)) >= 0
                || (address || fullName) && "/|".indexOf(rest.charAt(0)) >= 0
                || fullName && rest.startsWith("- ")
                || fullName && SPELT.matcher(rest).matches()
                || address && rest.charAt(0) == FoldedText.TAKEN;
    }

    private static boolean isQuestion(FoldedText text) {
        return text.original().indexOf('?') >= 0;
    }

    /** Behind values that were read already, and signs. */
    private static int skipped(String folded, int from) {
        int i = from;
        while (i < folded.length() && !Character.isLetter(folded.charAt(i))) {
            i++;
        }
        return i;
    }
}
