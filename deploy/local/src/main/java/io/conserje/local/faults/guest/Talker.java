package io.conserje.local.faults.guest;

import io.conserje.local.faults.verdict.Case;
import io.conserje.local.faults.verdict.Entry;
import io.conserje.local.faults.verdict.Timeline;
import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Choice;
import io.conserje.local.outside.PmsBooking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One guest who talks: says what the talk wants to be said, after some thought, and hears each answer once. */
public final class Talker {
    private static final int MOST_COPIES = 5;
    private static final int SHUFFLED_WITHIN_MS = 400;

    private final String number;
    private final BookingTalk talk;
    private final Letters letters;
    private final ScheduledExecutorService clock;
    private final RandomGenerator random;
    private final List<Entry.Said> said = new ArrayList<>();
    private @Nullable Future<?> next;
    private int heard;

    /**
     * A guest who has not begun.
     *
     * @param number in digits, with the country's code
     */
    Talker(String number, BookingTalk talk, Letters letters, ScheduledExecutorService clock, RandomGenerator random) {
        this.number = number;
        this.talk = talk;
        this.letters = letters;
        this.clock = clock;
        this.random = random;
    }

    /** The phone number. */
    public String number() {
        return number;
    }

    /** Begins to talk. */
    public synchronized void begin() {
        make(talk.begin());
    }

    /** Takes in what the phone shows by now. */
    synchronized void look(List<ChatLine> chat) {
        List<ChatLine> answers = chat.stream().filter(ChatLine::fromHotel).toList();
        while (heard < answers.size()) {
            hear(answers.get(heard++));
        }
    }

    /** How many answers were taken in. */
    synchronized int heard() {
        return heard;
    }

    /** Whether nothing more will be said. */
    public synchronized boolean isOver() {
        return talk.isOver();
    }

    /** Whether the guest has begun. */
    public synchronized boolean hasBegun() {
        return !said.isEmpty();
    }

    /** All that is known of this guest. */
    public synchronized Case toCase(List<ChatLine> chat, List<PmsBooking> bookings) {
        Wish wish = talk.wish();
        return new Case(
                number,
                wish,
                talk.end(),
                Timeline.of(said, chat.stream().filter(ChatLine::fromHotel).toList()),
                bookings.stream()
                        .filter(booking -> booking.email().equalsIgnoreCase(wish.email()))
                        .toList());
    }

    private void hear(ChatLine answer) {
        if (talk.isOver()) {
            return;
        }
        switch (talk.hear(answer)) {
            case Move.Listen _ -> {
                // What was about to be done stays so.
            }
            case Move.Later later -> plan(later.move(), Duration.ofMillis(random.nextInt(6_000, 15_000)));
            case Move.Stop _ -> cancel();
            case Move.Write write -> plan(write, thought());
            case Move.Tap tap -> plan(tap, thought());
        }
    }

    private Duration thought() {
        return Duration.ofMillis(random.nextInt(300, 4_000));
    }

    private void plan(Move move, Duration pause) {
        cancel();
        next = clock.schedule(() -> makePlanned(move), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cancel() {
        if (next != null) {
            next.cancel(false);
        }
    }

    private synchronized void makePlanned(Move move) {
        make(move);
    }

    private void make(Move move) {
        switch (move) {
            case Move.Write write -> write.texts().forEach(this::write);
            case Move.Tap tap -> tap(tap.choice());
            case Move.Later later -> make(later.move());
            case Move.Listen _, Move.Stop _ -> {
                // Nothing is said.
            }
        }
    }

    private void write(String text) {
        List<Duration> delays = delays();
        said.add(letters.text(number, text, said.size(), delays));
    }

    private void tap(Choice choice) {
        said.add(letters.tap(number, choice, delays()));
    }

    /** The first copy almost at once, so that two messages may change places; the others as late as the postman likes. */
    private List<Duration> delays() {
        List<Duration> delays = new ArrayList<>();
        delays.add(Duration.ofMillis(random.nextInt(SHUFFLED_WITHIN_MS)));
        int more = random.nextInt(MOST_COPIES);
        for (int i = 0; i < more; i++) {
            delays.add(Duration.ofMillis(random.nextLong(letters.lateness().toMillis())));
        }
        return delays;
    }
}
