package io.conserje.local.journey.story;

import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Stage;
import io.conserje.local.journey.Story;
import io.conserje.local.outside.Unexpected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The orchestrator dies right after it took the messages of several guests. */
final class KilledAfterTheAnswerJourney implements Story {
    private static final int GUESTS = 8;

    @Override
    public String name() {
        return "kill -9 of the orchestrator right after the 200: every guest is answered, once";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        List<Guest> guests = new ArrayList<>();
        List<byte[]> bodies = new ArrayList<>();
        LocalDate day = stage.tenth(5);
        for (int i = 0; i < GUESTS; i++) {
            Guest guest = stage.guest("55");
            String question = Party.PORTUGUESE.asksFor(day.plusDays(i), day.plusDays(i + 3));
            guests.add(guest);
            bodies.add(stage.envelopes().text(guest.number(), stage.wamid(), stage.now(), question));
        }
        for (byte[] body : bodies) {
            int status = stage.webhook().deliver(body).status();
            if (status != 200) {
                throw new Unexpected("the webhook was answered with " + status);
            }
        }
        stage.platform().kill("orchestrator");
        Deaths.isBack(stage, "orchestrator");
        for (Guest guest : guests) {
            guest.hears(Deaths.LIMIT);
        }
        for (Guest guest : guests) {
            stage.settled(guest);
            Deaths.requireAnswers(guest, 1);
        }
    }
}
