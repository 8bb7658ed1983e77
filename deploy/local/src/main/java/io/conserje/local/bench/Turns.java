package io.conserje.local.bench;

import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Patience;
import io.conserje.local.outside.Simulators;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Availability questions one after the other, each for other dates, so that the hotel's system is asked. */
final class Turns {
    private static final int WARM_UP = 30;
    private static final int GUESTS = 10;
    private static final Duration LIMIT = Duration.ofSeconds(30);

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

    /** Times so many turns after some that warm up: from the guest's message to the accepted answer, by the simulator's clock. */
    Latencies run(int turns) throws InterruptedException {
        Latencies latencies = new Latencies();
        for (int i = 0; i < WARM_UP + turns; i++) {
            Duration taken = turn(i);
            if (i >= WARM_UP) {
                latencies.add(taken);
            }
        }
        return latencies;
    }

    private Duration turn(int number) throws InterruptedException {
        String guest = Long.toString(44_700_000_000L + number % GUESTS);
        String wamid = simulators.write(guest, question(firstDay.plusDays(number)));
        ChatLine answer = Patience.until(LIMIT, "an answer", () -> answerTo(wamid, simulators.chat(guest)));
        ChatLine asked = simulators.chat(guest).stream()
                .filter(line -> line.wamid().equals(wamid))
                .findFirst()
                .orElseThrow();
        return Duration.between(asked.at(), answer.at());
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
