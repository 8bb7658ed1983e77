package io.conserje.local.journey;

import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Choice;
import io.conserje.local.outside.Patience;
import io.conserje.local.outside.Simulators;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A guest with a phone: writes, taps, and reads what the hotel answers. */
public final class Guest {
    private static final Duration USUAL = Duration.ofSeconds(30);

    private final String number;
    private final Simulators simulators;
    private int read;

    /**
     * A guest who has written nothing yet.
     *
     * @param number in digits, with the country's code
     */
    public Guest(String number, Simulators simulators) {
        this.number = number;
        this.simulators = simulators;
    }

    /** The phone number in digits. */
    public String number() {
        return number;
    }

    /** Writes, and waits for the answer. */
    public ChatLine asks(String text) throws InterruptedException {
        writes(text);
        return hears(USUAL);
    }

    /** Writes; returns the wamid. */
    public String writes(String text) throws InterruptedException {
        read = answers().size();
        return simulators.write(number, text);
    }

    /** Taps, and waits for the answer. */
    public ChatLine taps(Choice choice) throws InterruptedException {
        touches(choice);
        return hears(USUAL);
    }

    /** Taps; returns the wamid. */
    public String touches(Choice choice) throws InterruptedException {
        read = answers().size();
        return simulators.tap(number, choice);
    }

    /** Waits for the next answer that was not read yet. */
    public ChatLine hears(Duration limit) throws InterruptedException {
        ChatLine answer = Patience.until(limit, "an answer to a guest", () -> {
            List<ChatLine> answers = answers();
            return answers.size() > read ? Optional.of(answers.get(read)) : Optional.empty();
        });
        read++;
        return answer;
    }

    /** Takes what came so far as read. */
    public void catchesUp() throws InterruptedException {
        read = answers().size();
    }

    /** All that the hotel ever wrote to this guest. */
    public List<ChatLine> answers() throws InterruptedException {
        return chat().stream().filter(ChatLine::fromHotel).toList();
    }

    /** Both sides. */
    public List<ChatLine> chat() throws InterruptedException {
        return simulators.chat(number);
    }
}
