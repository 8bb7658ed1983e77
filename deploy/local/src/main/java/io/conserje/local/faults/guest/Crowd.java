package io.conserje.local.faults.guest;

import io.conserje.local.faults.verdict.Case;
import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.PmsBooking;
import io.conserje.local.outside.Simulators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ScheduledExecutorService;

/** All guests of a run, and what they see on their phones. */
public final class Crowd {
    private final List<Talker> talkers;
    private final Simulators simulators;

    private Crowd(List<Talker> talkers, Simulators simulators) {
        this.talkers = List.copyOf(talkers);
        this.simulators = simulators;
    }

    /**
     * Guests in four languages, each with a room of their own to be had.
     *
     * @param seed decides their numbers and what they do
     * @param today hotel's date
     * @param clock lets them think before they act
     */
    public static Crowd of(
            int guests,
            long seed,
            LocalDate today,
            Letters letters,
            ScheduledExecutorService clock,
            Simulators phones) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Talker> talkers = new ArrayList<>();
        for (int i = 0; i < guests; i++) {
            Tongue tongue = Tongue.ALL.get(i % Tongue.ALL.size());
            // The index makes numbers differ whatever is drawn.
            String number = tongue.countryCode() + random.nextInt(10_000, 99_999) + String.format("%04d", i);
            Wish wish = Wish.of(i, "guest" + i + "s" + seed + "@example.com", today);
            talkers.add(new Talker(number, new BookingTalk(tongue, wish), letters, clock, random.split()));
        }
        return new Crowd(talkers, phones);
    }

    /** Lets so many of them have begun. */
    public void letIn(int several) {
        talkers.stream().limit(several).filter(talker -> !talker.hasBegun()).forEach(Talker::begin);
    }

    /** Lets everybody whose phone shows something new look at it. */
    public void look() throws InterruptedException {
        Map<String, Integer> counts = simulators.counts();
        for (Talker talker : talkers) {
            if (counts.getOrDefault(talker.number(), 0) > talker.heard()) {
                talker.look(simulators.chat(talker.number()));
            }
        }
    }

    /** How many guests have said all they had to say. */
    public int over() {
        return (int) talkers.stream().filter(Talker::isOver).count();
    }

    /** How many have begun. */
    public int begun() {
        return (int) talkers.stream().filter(Talker::hasBegun).count();
    }

    /** All that is known of each, by the simulators' records. */
    public List<Case> cases() throws InterruptedException {
        List<PmsBooking> bookings = simulators.bookings();
        List<Case> cases = new ArrayList<>();
        for (Talker talker : talkers) {
            List<ChatLine> chat = simulators.chat(talker.number());
            cases.add(talker.toCase(chat, bookings));
        }
        return cases;
    }
}
