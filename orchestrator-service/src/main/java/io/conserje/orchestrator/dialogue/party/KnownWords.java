package io.conserje.orchestrator.dialogue.party;

import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one language that tell of people who are counted already. */
final class KnownWords {

    private final Pattern otherRoom;
    private final Pattern roomOf;
    private final Pattern others;
    private final Pattern inAll;
    private final Pattern onlyAdults;
    private final WordLists lists;

    KnownWords(String language) {
        lists = WordLists.beside(KnownWords.class, language);
        otherRoom = words(lists.any("other_room", "others"));
        roomOf = words(lists.any("room_of"));
        others = words(lists.any("others"));
        inAll = words(lists.any("in_all"));
        onlyAdults = Pattern.compile(
                "(?:^|(?<= ))(?:" + lists.any("only_adults") + ")(?= (?!(?:" + lists.any("goes_on") + ") )|$)");
    }

    private static Pattern words(String any) {
        return Pattern.compile("(?:^|(?<= ))(?:" + any + ")(?= |$)");
    }

    /** Whether a text shares people out over rooms and says nothing of how many all are. */
    boolean shareOut(String text, boolean severalRooms) {
        String folded = Folded.words(text);
        return !inAll.matcher(folded).find()
                && (otherRoom.matcher(folded).find()
                        || severalRooms && roomOf.matcher(folded).find());
    }

    /** Whether it speaks of so many of those who are known: "two of us", "the two brothers". */
    boolean namePart(String text, int count) {
        String folded = Folded.words(text);
        String number = Stream.of(lists.any("count." + count), String.valueOf(count))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("|"));
        Pattern part = words("(?:" + number + ") (?:" + lists.any("of_them") + ")(?: (?:" + lists.any("in_all")
                + "))?|(?:" + lists.any("the_known") + ") (?:" + number + ") \\p{L}+");
        return part.matcher(folded).find()
                && !inAll.matcher(part.matcher(folded).replaceFirst("")).find();
    }

    /** Whether it speaks of the others beside those whom it counts. */
    boolean nameTheOthers(String text) {
        return others.matcher(Folded.words(text)).find();
    }

    /** Whether it says how many all are. */
    boolean countAll(String text) {
        return inAll.matcher(Folded.words(text)).find();
    }

    /** Whether it says that the grown-ups of whom it speaks are all. */
    boolean nameAdultsOnly(String text) {
        return onlyAdults.matcher(Folded.words(text)).find();
    }
}
