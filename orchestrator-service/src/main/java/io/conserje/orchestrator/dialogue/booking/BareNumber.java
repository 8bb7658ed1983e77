package io.conserje.orchestrator.dialogue.booking;

import io.conserje.messaging.contract.Choice;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.reply.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks whether a number that is all of an answer is the day of arrival or how many come, where both were asked for and it may be either. */
final class BareNumber {

    private static final Set<String> COUNTS = Set.of(EntityTypes.ADULTS, EntityTypes.GUESTS, EntityTypes.NUMBER);

    /** Up to so many people come together, so that nobody thinks of a day. */
    private static final int A_FAMILY = 6;

    private static final int LONGEST_MONTH = 31;

    /** Within so many months every day of a month comes. */
    private static final int MONTHS_AHEAD = 3;

    private BareNumber() {}

    /** Asks; false where there is nothing to ask. */
    static boolean ask(Scene scene, Reading reading) {
        Stay stay = scene.state().stay();
        if (scene.state().step() != Step.COLLECTING_STAY || stay.checkIn() != null || stay.adults() != null) {
            return false;
        }
        Optional<Integer> number = number(reading);
        Optional<LocalDate> day = number.flatMap(
                told -> day(told, stay.month(), scene.turn().now().toLocalDate()));
        if (day.isEmpty()) {
            return false;
        }
        Wording wording = scene.wording();
        int count = number.get();
        scene.say("ask.number", Map.of("number", count));
        scene.offer(
                List.of(
                        new Choice(AmbiguousDates.ARRIVAL + day.get(), wording.shortDay(day.get()), null),
                        new Choice(
                                WhichCount.COUNT + EntityTypes.ADULTS + ':' + count,
                                wording.say("count." + EntityTypes.ADULTS, Map.of("count", count)),
                                null)),
                "menu.label");
        return true;
    }

    private static Optional<Integer> number(Reading reading) {
        List<Entity> values = reading.understanding().entities();
        return values.size() == 1
                        && COUNTS.contains(values.getFirst().type())
                        && values.getFirst().text().equals(reading.text().strip())
                        && values.getFirst().value() instanceof Integer count
                        && count > A_FAMILY
                        && count <= LONGEST_MONTH
                ? Optional.of(count)
                : Optional.empty();
    }

    /** Of the month that was named, else the next. */
    private static Optional<LocalDate> day(int number, @Nullable YearMonth named, LocalDate today) {
        YearMonth first = named == null ? YearMonth.from(today) : named;
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(named == null ? MONTHS_AHEAD : 1)
                .filter(month -> month.isValidDay(number))
                .map(month -> month.atDay(number))
                .filter(day -> !day.isBefore(today))
                .findFirst();
    }
}
