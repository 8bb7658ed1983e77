package io.conserje.local.bench;

import io.conserje.local.bench.timeline.Span;
import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Patience;
import io.conserje.local.outside.Simulators;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Availability questions one after the other and apart, each for other dates, so that the hotel's system is asked. */
final class Turns {
    /** So many turns are played before, soon after the start. */
    static final int WARM_UP = 30;

    private static final int GUESTS = 10;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** By then nothing of the turn before is left on the way: its statuses came until it was read, and its read mark was set. */
    private static final Duration APART = Duration.ofMillis(700);

    private final Simulators simulators;
    private final LocalDate firstDay;

    /**
     * Asks as guests of these simulators.
     *
     * @param firstDay the first night asked for, hotel's date
     */
    Turns(Simulators simulators, LocalDate firstDay) {
        this.simulators = simulators;
        this.firstDay = firstDay;
    }

    /** Plays so many turns after some that warm up: from the guest's message to the accepted answer, by the simulator's clock. */
    List<Span> run(int warmUp, int turns) throws InterruptedException {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < warmUp + turns; i++) {
            if (i < warmUp) {
                turn(i);
            } else {
                Thread.sleep(APART);
                spans.add(turn(i));
            }
        }
        return spans;
    }

    /** The row that tells how long they took. */
    static void row(Report report, String when, List<Span> turns) {
        Latencies taken = new Latencies();
        turns.forEach(turn -> taken.add(Duration.between(turn.asked(), turn.answered())));
        report.row(
                "availability turn, unloaded, " + when + ": median, p95, p99",
                taken.millis(0.5) + ", " + taken.millis(0.95) + ", " + taken.millis(0.99),
                "p95 ≤ 150 ms");
    }

    private Span turn(int number) throws InterruptedException {
        String guest = Long.toString(44_700_000_000L + number % GUESTS);
        String wamid = simulators.write(guest, question(firstDay.plusDays(number)));
        ChatLine answer = Patience.until(LIMIT, "an answer", () -> answerTo(wamid, simulators.chat(guest)));
        ChatLine asked = simulators.chat(guest).stream()
                .filter(line -> line.wamid().equals(wamid))
                .findFirst()
                .orElseThrow();
        return new Span(asked.at(), answer.at());
    }

    private static Optional<ChatLine> answerTo(String wamid, List<ChatLine> chat) {
        return chat.stream()
                .dropWhile(line -> !line.wamid().equals(wamid))
                .filter(ChatLine::fromHotel)
                .findFirst();
    }

    private static String question(LocalDate day) {
        LocalDate end = day.plusDays(2);
        return "Do you have a room for two adults from " + words(day) + " to " + words(end) + "?";
    }

    private static String words(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + day.getYear();
    }
}
