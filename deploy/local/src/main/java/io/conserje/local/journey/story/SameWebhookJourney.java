package io.conserje.local.journey.story;

import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Stage;
import io.conserje.local.journey.Story;
import io.conserje.local.outside.Unexpected;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** WhatsApp delivers the same webhook again and again, at once and later. */
final class SameWebhookJourney implements Story {
    private static final int TIMES = 5;

    @Override
    public String name() {
        return "the same webhook five times, at once and later: one answer";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        Guest guest = stage.guest("34");
        guest.asks("Hola");
        LocalDate day = stage.tenth(4);
        byte[] body = stage.envelopes()
                .text(guest.number(), stage.wamid(), stage.now(), Party.SPANISH.asksFor(day, day.plusDays(2)));
        int before = guest.answers().size();
        deliverAtOnce(stage, body);
        guest.hears(Duration.ofSeconds(30));
        stage.settled(guest);
        deliverAtOnce(stage, body);
        // A turn of its own after the repeats shows that they made none.
        guest.asks("Gracias");
        stage.settled(guest);
        int answers = guest.answers().size() - before - 1;
        if (answers != 1) {
            throw new Unexpected("the message was answered " + answers + " times");
        }
    }

    private static void deliverAtOnce(Stage stage, byte[] body) throws InterruptedException {
        Callable<Integer> delivery = () -> stage.webhook().deliver(body).status();
        List<Callable<Integer>> deliveries = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            deliveries.add(delivery);
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> status : threads.invokeAll(deliveries)) {
                if (status.get() != 200) {
                    throw new Unexpected("a delivery was answered with " + status.get());
                }
            }
        } catch (ExecutionException e) {
            throw new Unexpected("a delivery got no answer: " + e.getCause());
        }
    }
}
