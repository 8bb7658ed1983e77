package io.conserje.local.journey.story;

import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Stage;
import io.conserje.local.journey.Story;
import io.conserje.local.outside.Answer;
import io.conserje.local.outside.Unexpected;
import java.time.LocalDate;

/** The orchestrator dies right after it took a message. */
final class KilledAfterTheAnswerJourney implements Story {

    @Override
    public String name() {
        return "kill -9 of the orchestrator right after the 200: the guest is answered, once";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        Guest guest = stage.guest("55");
        guest.asks("Olá");
        LocalDate day = stage.tenth(5);
        byte[] body = stage.envelopes()
                .text(guest.number(), stage.wamid(), stage.now(), Party.PORTUGUESE.asksFor(day, day.plusDays(3)));
        int before = guest.answers().size();
        Answer answer = stage.webhook().deliver(body);
        stage.platform().kill("orchestrator");
        if (answer.status() != 200) {
            throw new Unexpected("the webhook was answered with " + answer.status());
        }
        Deaths.isBack(stage, "orchestrator");
        guest.hears(Deaths.LIMIT);
        stage.settled(guest);
        Deaths.requireAnswers(guest, before, 1);
    }
}
