package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.booking.TakeValues.Taken;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a question beside a yes that stands whatever the answer is, as the one for the address: the stay is booked, and the team answers it. */
final class QuestionOfNoWeight {

    private static final WordLists LISTS = WordLists.beside(QuestionOfNoWeight.class);
    private static final Pattern ASKED_FOR = Pattern.compile("\\b(?:" + LISTS.any("no_weight") + ") ");
    private static final Pattern CLAUSE_END = Pattern.compile("(?<=\\?)|[,.;:!\\n]");
    private static final Pattern AND_MORE = Pattern.compile("(?iu)\\S\\s+(?:" + LISTS.any("and_more") + ")\\s");
    private static final Set<String> WAYS = Set.of(Intents.HOTEL_LOCATION, Intents.ASK_CONTACT, Intents.TRANSPORTATION);
    private static final Set<String> OTHER = Stream.of(
                    IntentGroups.HOUSE,
                    IntentGroups.MONEY,
                    IntentGroups.WISH,
                    Set.of(Intents.DENY, Intents.MODIFY_RESERVATION, Intents.ASK_PRICE))
            .flatMap(Set::stream)
            .filter(intent -> !WAYS.contains(intent))
            .collect(Collectors.toUnmodifiableSet());

    private QuestionOfNoWeight() {}

    /**
     * Whether the text is such a yes.
     *
     * @param taken what became of its values
     */
    static boolean isBesideAYes(Scene scene, Reading reading, Taken taken) {
        List<String> asked = CLAUSE_END
                .splitAsStream(reading.text())
                .map(String::strip)
                .filter(clause -> clause.endsWith("?"))
                .toList();
        return taken == Taken.NOTHING
                && reading.wants(Intents.AFFIRM)
                && !reading.wantsAny(OTHER)
                && Stream.of(Nuance.RESERVE, Nuance.CONDITION, Nuance.IF_SO, Nuance.UNDECIDED)
                        .noneMatch(reading::has)
                && !TakeWish.isOne(scene, reading)
                && !asked.isEmpty()
                && asked.stream().allMatch(QuestionOfNoWeight::isOne);
    }

    /** Two questions in one are not. */
    private static boolean isOne(String asked) {
        return ASKED_FOR.matcher(Folded.words(asked)).find()
                && !AND_MORE.matcher(asked).find();
    }
}
