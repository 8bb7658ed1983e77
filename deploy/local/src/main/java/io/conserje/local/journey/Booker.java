package io.conserje.local.journey;

import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Choice;
import io.conserje.local.outside.Unexpected;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Leads a guest to the summary before a booking: taps where rooms are offered, and says the next sentence where something is asked. */
public final class Booker {
    private static final String ROOM = "room:";
    private static final String YES = "confirm:yes:";
    private static final int MOST_ANSWERS = 16;

    private final Guest guest;
    private final int room;
    private final Deque<String> sentences;

    /**
     * A guest with something to say.
     *
     * @param room which of the offered rooms is taken, from 0; the last one where there are fewer
     * @param sentences said one after the other, each in answer to a question
     */
    public Booker(Guest guest, int room, List<String> sentences) {
        this.guest = guest;
        this.room = room;
        this.sentences = new ArrayDeque<>(sentences);
    }

    /** Opens the conversation so, and goes on to the summary that can be confirmed. */
    public ChatLine summary(String opening) throws InterruptedException {
        ChatLine answer = guest.asks(opening);
        for (int i = 0; i < MOST_ANSWERS; i++) {
            if (sentences.isEmpty() && answer.choice(YES).isPresent()) {
                return answer;
            }
            answer = react(answer);
        }
        throw new Unexpected("no summary to confirm came after " + MOST_ANSWERS + " answers");
    }

    /** What confirms this summary. */
    public static Choice yes(ChatLine summary) {
        return summary.choice(YES).orElseThrow(() -> new Unexpected("nothing can be confirmed in the last answer"));
    }

    private ChatLine react(ChatLine answer) throws InterruptedException {
        List<Choice> rooms = answer.choices(ROOM);
        if (!rooms.isEmpty()) {
            return guest.taps(rooms.get(Math.min(room, rooms.size() - 1)));
        }
        String next = sentences.poll();
        if (next == null) {
            throw new Unexpected("the hotel asks for more than a booking needs");
        }
        return guest.asks(next);
    }
}
