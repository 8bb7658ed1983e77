package io.conserje.local.journey.story;

import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Stage;
import io.conserje.local.journey.Story;
import io.conserje.local.outside.Fault;
import java.time.LocalDate;

/** Messaging dies while WhatsApp has its message and has not answered. */
final class KilledWhileSendingJourney implements Story {
    private static final long SENDING_TAKES_MS = 3_000;

    @Override
    public String name() {
        return "kill -9 of messaging during a send: the guest is answered, once";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        Guest guest = stage.guest("33");
        LocalDate day = stage.tenth(7);
        stage.simulators().breakDown(Fault.once("graph", "slow", "send", SENDING_TAKES_MS));
        guest.writes(Party.FRENCH.asksFor(day, day.plusDays(2)));
        Deaths.killDuringTheCall(stage, "graph", "messaging");
        guest.hears(Deaths.LIMIT);
        stage.settled(guest);
        Deaths.requireAnswers(guest, 1);
    }
}
