package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of a day, read from two days, which together tell what the words leave open. */
record ReadTwice(Entity early, Entity late, LocalDate first, LocalDate second) {

    private static final Pattern THIS =
            Pattern.compile("\\b(?:" + WordLists.beside(ReadTwice.class).any("this") + ") ");

    /** Finds the words of a value in both readings; none where one of them has no day there. */
    static Optional<ReadTwice> of(Entity said, List<Understanding> readings) {
        Optional<Entity> early = SaidDay.again(said, readings.getFirst());
        Optional<Entity> late = SaidDay.again(said, readings.getLast());
        return early.flatMap(SaidDay::in)
                .flatMap(first ->
                        late.flatMap(SaidDay::in).map(second -> new ReadTwice(early.get(), late.get(), first, second)));
    }

    /** "Tomorrow", "in two weeks": what is counted from the day of reading lies as far from the one as from the other. */
    boolean isCounted(int daysBetween) {
        return first.plusDays(daysBetween).equals(second);
    }

    /** "The 6th", or a day with its month. */
    boolean isOfAMonth() {
        return first.getDayOfMonth() == second.getDayOfMonth();
    }

    /** "Friday", but not "this Friday". */
    boolean isWeekday() {
        return !isOfAMonth()
                && first.getDayOfWeek() == second.getDayOfWeek()
                && !THIS.matcher(Folded.words(early.text())).find();
    }
}
