package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.defaults.context.CallContext;
import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Found;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Impossible;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Looks for the same number of nights up to three days earlier or later; what is offered was found, never guessed. */
@Component
public class NearbyDates {

    /** Choices of this kind carry {@code from:to}. */
    public static final String STAY = "stay:";

    private static final List<Integer> SHIFTS = List.of(1, -1, 2, -2, 3, -3);
    private static final int MOST_SHOWN = 3;
    private static final int AT_ONCE = 3;

    private final RoomSearch search;

    NearbyDates(RoomSearch search) {
        this.search = search;
    }

    /** Says which dates nearby are free, or that none is. */
    void offer(Scene scene) {
        var wording = scene.wording();
        List<Probe> probes = probes(scene);
        List<Free> free = probes.stream()
                .filter(probe -> probe.answer() instanceof Found found
                        && !found.stale()
                        && !found.offers().isEmpty())
                .map(probe -> new Free(
                        probe.from(),
                        probe.to(),
                        Rooms.Shown.of(((Found) probe.answer()).offers().getFirst())))
                .limit(MOST_SHOWN)
                .toList();
        scene.remember(scene.state().with(scene.state().rooms().outdated()));
        if (free.isEmpty()) {
            boolean all = probes.stream()
                    .allMatch(probe -> probe.answer() instanceof Impossible
                            || probe.answer() instanceof Found found && !found.stale());
            scene.say(all ? "alternatives.none" : "alternatives.unchecked");
            return;
        }
        StringBuilder text = new StringBuilder(wording.say("alternatives.found"));
        List<Choice> choices = new ArrayList<>();
        for (Free dates : free) {
            text.append('\n')
                    .append(wording.say(
                            "alternatives.line",
                            Map.of(
                                    "checkIn", wording.day(dates.from()),
                                    "checkOut", wording.day(dates.to()),
                                    "total", wording.money(dates.room().total()),
                                    "fees",
                                            FeeWords.beside(
                                                    wording, dates.room().fees()))));
            choices.add(new Choice(
                    STAY + dates.from() + ":" + dates.to(),
                    wording.shortDay(dates.from()) + " – " + wording.shortDay(dates.to()),
                    wording.say(
                            "alternatives.row",
                            Map.of(
                                    "total", wording.money(dates.room().total()),
                                    "fees",
                                            FeeWords.inARow(
                                                    wording, dates.room().fees())))));
        }
        scene.add(text.toString());
        scene.offer(choices, "alternatives.choose");
    }

    private List<Probe> probes(Scene scene) {
        Stay stay = scene.state().stay();
        LocalDate today = scene.turn().now().toLocalDate();
        List<Integer> shifts = SHIFTS.stream()
                .filter(shift -> !stay.arrival().plusDays(shift).isBefore(today))
                .toList();
        var context = CallContext.find()
                .orElseGet(() -> CallContext.ofTenant(scene.turn().tenant()));
        var room = new Semaphore(AT_ONCE);
        String language = scene.wording().language();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Probe>> asked = shifts.stream()
                    .map(shift -> threads.submit(() -> context.call(() -> ask(stay, shift, language, room))))
                    .toList();
            List<Probe> answers = new ArrayList<>();
            for (Future<Probe> future : asked) {
                answers.add(future.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking at nearby dates", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Nearby dates could not be looked at", e.getCause());
        }
    }

    private Probe ask(Stay stay, int shift, String language, Semaphore room) {
        LocalDate from = stay.arrival().plusDays(shift);
        LocalDate to = stay.departure().plusDays(shift);
        room.acquireUninterruptibly();
        try {
            return new Probe(
                    from, to, search.find(new RoomSearch.Wish(from, to, stay.parties(), null, language, false)));
        } finally {
            room.release();
        }
    }

    private record Probe(LocalDate from, LocalDate to, RoomSearch.Answer answer) {}

    /** @param room the least expensive that is free then */
    private record Free(LocalDate from, LocalDate to, Rooms.Shown room) {}
}
