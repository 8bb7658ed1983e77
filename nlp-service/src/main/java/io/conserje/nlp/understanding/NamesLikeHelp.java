package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the names that sound like a call for help, of which nobody is in danger: "Maria do Socorro", "mi esposa Socorro". */
final class NamesLikeHelp {

    private static final String HELP = "(?:" + Words.everywhere("help_name") + ")";
    private static final Pattern WORD = Pattern.compile("(?<!\\w)" + HELP + "(?!\\w)");

    /** Another name: nothing sounds like anything in it. */
    private static final String SOMEBODY = "maria";

    private static final Pattern CALLED = Pattern.compile("(?<!\\w)(?:" + Words.everywhere("called") + "|"
            + Words.everywhere("title") + ")[.:]? " + HELP + "(?!\\w)");
    private static final Pattern KIN =
            Pattern.compile("(?<!\\w)(?:" + Words.everywhere("spouse") + "|" + Words.everywhere("bare_kin") + "|"
                    + Words.everywhere("listed_kin") + ") (?<name>" + HELP + ")(?!\\w| ?!)");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]*" + HELP + "[\\w.+-]*@");

    /** A cry behind a name is none of it: "Ana socorro!". */
    private static final Pattern WITHIN = Pattern.compile(
            "\\w (?:" + Words.everywhere("name_particle") + ") " + HELP + "(?!\\w)|\\w " + HELP + "(?!\\w|!)");

    private NamesLikeHelp() {}

    /** Such names with the words that lead to them, folded. */
    static List<String> in(FoldedText text, List<Value> values) {
        String folded = text.whole();
        if (!WORD.matcher(folded).find()) {
            return List.of();
        }
        Stream<String> led = Stream.of(CALLED, ADDRESS)
                .flatMap(lead -> lead.matcher(folded).results())
                .map(MatchResult::group);
        Stream<String> kin = KIN.matcher(folded)
                .results()
                .filter(match -> isWritten(text, match))
                .map(MatchResult::group);
        Stream<String> read = values.stream()
                .filter(value -> EntityTypes.PERSON_NAME.equals(value.type()))
                .filter(value -> WITHIN.matcher(folded)
                        .region(value.start(), value.end())
                        .useTransparentBounds(true)
                        .find())
                .map(value -> folded.substring(value.start(), value.end()));
        return Stream.of(led, kin, read).flatMap(names -> names).distinct().toList();
    }

    /** A folded text with another name in the place of each of these. */
    static String without(String folded, List<String> names) {
        String left = folded;
        for (String name : names) {
            left = left.replace(name, WORD.matcher(name).replaceAll(SOMEBODY));
        }
        return left;
    }

    /** As a name is, and not a cry in capitals or in small letters. */
    private static boolean isWritten(FoldedText text, MatchResult match) {
        return !text.isShouted() && Character.isUpperCase(text.original().charAt(match.start("name")));
    }
}
