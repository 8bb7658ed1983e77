package io.conserje.orchestrator.dialogue.scene;

import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of one language that tell nuances, from its {@code .words}.
 *
 * @param unmeant what is taken out first: an "if" that is polite, or means "yes"
 * @param meant what is found anywhere in the rest
 * @param said what is found anywhere in all of it
 * @param counted what is found anywhere in all of it, its accents and commas aside: "un día más"
 * @param whole what the whole text has to be
 */
record NuanceWords(
        List<Pattern> unmeant,
        Map<Nuance, Pattern> meant,
        Map<Nuance, Pattern> said,
        Map<Nuance, Pattern> counted,
        Map<Nuance, Pattern> whole) {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** Reads the list of a language, ISO 639-1. */
    static NuanceWords read(String language) {
        WordLists lists = WordLists.beside(NuanceWords.class, language);
        return new NuanceWords(
                List.of(anywhere(lists.any("polite")), anywhere(lists.any("yes"))),
                anywhere(lists, Nuance.CONDITION, Nuance.RESERVE, Nuance.ARRIVAL),
                anywhere(
                        lists,
                        Nuance.IF_SO,
                        Nuance.KEEPS,
                        Nuance.BOOKED_WRONG,
                        Nuance.UNDECIDED,
                        Nuance.NO_MEAL,
                        Nuance.HAGGLE,
                        Nuance.REGRET,
                        Nuance.ASK,
                        Nuance.BEGINNING,
                        Nuance.SAME_LENGTH,
                        Nuance.FEWER,
                        Nuance.MORE,
                        Nuance.WHICHEVER,
                        Nuance.SELF,
                        Nuance.GIVES_UP,
                        Nuance.WITHDRAWS,
                        Nuance.CANCEL_LATER,
                        Nuance.CALLS_OFF,
                        Nuance.BOOKED,
                        Nuance.STANDS,
                        Nuance.STAYED,
                        Nuance.ANOTHER,
                        Nuance.NOT_NEW,
                        Nuance.CHANGES,
                        Nuance.NEEDS,
                        Nuance.REQUESTS,
                        Nuance.ASK_THEM,
                        Nuance.NOT_BOOKED,
                        Nuance.SAME_AGAIN,
                        Nuance.SHOW_AGAIN,
                        Nuance.BEDS,
                        Nuance.INVOICE),
                anywhere(lists, Nuance.LONGER, Nuance.SHORTER),
                Map.of(
                        Nuance.NO, whole(lists, "no"),
                        Nuance.ORDER, whole(lists, "order"),
                        Nuance.PAUSE, whole(lists, "pause"),
                        Nuance.REPEAT, whole(lists, "repeat"),
                        Nuance.FILLER, Pattern.compile("(?: (?:" + lists.any("filler") + "))+ ")));
    }

    /**
     * What a folded text says.
     *
     * @param bare the whole of it, without commas
     */
    Set<Nuance> in(String folded, String bare) {
        String left = folded;
        for (Pattern words : unmeant) {
            left = words.matcher(left).replaceAll(",");
        }
        String rest = left;
        Set<Nuance> found = EnumSet.noneOf(Nuance.class);
        meant.forEach((nuance, words) -> add(found, nuance, words.matcher(rest).find()));
        said.forEach((nuance, words) -> add(found, nuance, words.matcher(folded).find()));
        counted.forEach(
                (nuance, words) -> add(found, nuance, words.matcher(bare).find()));
        whole.forEach((nuance, words) -> add(found, nuance, words.matcher(bare).matches()));
        return found;
    }

    private static void add(Set<Nuance> found, Nuance nuance, boolean isThere) {
        if (isThere) {
            found.add(nuance);
        }
    }

    private static Map<Nuance, Pattern> anywhere(WordLists lists, Nuance... nuances) {
        return Arrays.stream(nuances)
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        nuance -> anywhere(lists.any(nuance.name().toLowerCase(Locale.ROOT)))));
    }

    private static Pattern anywhere(String words) {
        return words.isEmpty() ? NOTHING : Pattern.compile("(?<= )(?:" + words + ")(?= )");
    }

    /** Such words, once at least, and what stands around them and says nothing. */
    private static Pattern whole(WordLists lists, String name) {
        String filler = lists.any("filler") + "|" + lists.any("around");
        String words = lists.any(name);
        return Pattern.compile("(?: (?:" + filler + "))* (?:" + words + ")(?: (?:" + words + "|" + filler + "))* ");
    }
}
