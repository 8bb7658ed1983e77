package io.conserje.orchestrator.dialogue.booking;

import static io.conserje.orchestrator.dialogue.booking.Hearing.answers;
import static io.conserje.orchestrator.dialogue.booking.Hearing.answersWhileOpen;
import static io.conserje.orchestrator.dialogue.booking.Hearing.hears;
import static io.conserje.orchestrator.dialogue.booking.Hearing.says;

import io.conserje.orchestrator.dialogue.party.KnownPeople;
import io.conserje.orchestrator.dialogue.rooms.AskedOfRooms;
import io.conserje.orchestrator.dialogue.rooms.SaidBudget;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.NoMeal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a text may tell of a booking, in the order in which it is heard: the first that answers ends it. */
@Component
class HearingOrder {

    private final List<Hearing> hearings;

    HearingOrder(
            YesThenAnother another,
            DaysOrWishes daysOrWishes,
            SaidAtOnce atOnce,
            OneOfSeveral oneOfSeveral,
            TakeTold last) {
        hearings = List.of(
                // Words that give a day another meaning come first: all others go by the days.
                hears((scene, reading) -> AsBefore.heard(reading)),
                hears((scene, reading) -> NightAfterNight.heard(reading)),
                hears(DepartureNumber::heard),
                hears(NightOfArrival::heard),
                hears(ThereInTheMorning::heard),
                hears(AskedDay::heard),
                hears(ReplacedDay::heard),
                hears(SomeOfThem::ofAll),

                // The summary that stands is answered before anything of another booking can reach it.
                another,

                // Said beside the answer, whatever that is.
                says(NoMeal::isOne, NoMeal::say),
                says(AskedOfRooms::asksPerPerson, scene -> scene.say("price.of_the_stay")),
                answersWhileOpen(atOnce::tellsFees),

                // What is for the team keeps its days and numbers away from the booking.
                daysOrWishes,

                // What no single value holds is answered before the values are taken one by one. Who gives up is asked
                // nothing more.
                answersWhileOpen(atOnce::givesUp),
                answers(atOnce::wantsTwoKinds),
                answers(atOnce::leavesANumberOpen),
                answers(atOnce::leavesPeopleOpen),

                // People who are counted already, then who joins or leaves them; only then is it clear whether a day
                // stands alone.
                hears((scene, reading) -> KnownPeople.heard(
                        scene.state().stay(), reading, scene.wording().language())),
                hears(WishedRoom::heard),
                hears(RefusedRooms::heard),
                hears(SeparateRooms::heard),
                hears(ChangedParty::heard),
                hears(PassingDay::heard),
                hears(EitherEnd::heard),
                answers(atOnce::leavesAnEndOpen),

                // From here on the text is about one stay.
                oneOfSeveral,
                hears((scene, reading) -> ComparedStays.heard(reading)),
                hears((scene, reading) -> SaidBudget.withoutDays(reading)),
                hears((scene, reading) ->
                        AskedOfRooms.heard(scene.state().rooms().shown(), reading)),

                // Answers to what was asked last, from what is left.
                hears(WhichCount::heard),
                hears(CorrectedChild::heard),
                last);
    }

    /**
     * Answers a text; false where it tells nothing of the booking.
     *
     * @param open whether a booking was being made before it
     */
    boolean answer(Scene scene, Reading said, boolean open) {
        Reading reading = said;
        for (Hearing hearing : hearings) {
            Optional<Reading> heard = hearing.hear(scene, reading, open);
            if (heard.isEmpty()) {
                return true;
            }
            reading = heard.get();
        }
        return false;
    }
}
