package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.booking.TakeValues.Taken;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Nuances;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hears an order to book at the summary, which is a yes there: "all right, book it", alone or in a clause of its own beside what changes nothing. */
@Component
class OrderToBook {

    private static final Pattern NOT_YET =
            Pattern.compile("\\b(?:" + WordLists.beside(OrderToBook.class).any("not_yet") + ") ");
    private static final Pattern CLAUSE_END = Pattern.compile("[.,!;\\n]\\s*");

    /** What a clause beside it may name. */
    private static final Set<String> BESIDE = Set.of(EntityTypes.AMENITY, EntityTypes.ROOM_TYPE, EntityTypes.TIME);

    /** So many words say something that the team should know. */
    private static final int SOME_WORDS = 4;

    private final Nuances nuances;

    OrderToBook(Nuances nuances) {
        this.nuances = nuances;
    }

    /**
     * Whether the text is one.
     *
     * @param taken what became of its values
     */
    boolean isOne(Scene scene, Reading reading, Taken taken) {
        boolean tellsNothing = taken == Taken.NOTHING || taken == Taken.KNOWN;
        boolean declines = reading.wants(Intents.DENY) && !reading.has(Nuance.KEEPS);
        if (!tellsNothing || reading.text().contains("?") || declines) {
            return false;
        }
        return reading.has(Nuance.ORDER) ? reading.understanding().entities().isEmpty() : isInAClause(scene, reading);
    }

    private boolean isInAClause(Scene scene, Reading reading) {
        return reading.wants(Intents.MAKE_RESERVATION)
                && !reading.wants(Intents.MODIFY_RESERVATION)
                && Stream.of(Nuance.RESERVE, Nuance.CONDITION, Nuance.UNDECIDED, Nuance.REGRET)
                        .noneMatch(reading::has)
                && (!reading.has(Nuance.ASK) || reading.has(Nuance.ASK_THEM) || reading.has(Nuance.KEEPS))
                && !NOT_YET.matcher(Folded.words(reading.text())).find()
                && reading.understanding().entities().stream().allMatch(value -> BESIDE.contains(value.type()))
                && CLAUSE_END.splitAsStream(reading.text()).anyMatch(clause -> orders(scene, reading, clause));
    }

    private boolean orders(Scene scene, Reading reading, String clause) {
        List<String> languages = List.of(
                scene.wording().language(), reading.understanding().language().code());
        return nuances.of(clause, languages).contains(Nuance.ORDER);
    }

    /** Notes for the team what such an order says beside, which is no wish by its words: "without forgetting the flowers". */
    void noteWhatIsBeside(Scene scene, Reading reading) {
        boolean says = !reading.wants(Intents.AFFIRM)
                && !reading.has(Nuance.ORDER)
                && !TakeWish.isOne(scene, reading)
                && CLAUSE_END
                        .splitAsStream(reading.text())
                        .filter(clause -> !orders(scene, reading, clause))
                        .anyMatch(clause -> clause.strip().split("\\s+").length >= SOME_WORDS);
        if (says) {
            TakeWish.keep(scene, reading);
        }
    }
}
