package io.conserje.local.faults.verdict;

import io.conserje.local.faults.guest.AnswerKind;
import io.conserje.local.outside.ChatLine;
import java.time.Instant;

/** One thing that happened in a guest's talk, or around it. */
public sealed interface Entry {

    /** When, business time. */
    Instant at();

    /**
     * The guest said something.
     *
     * @param what a text, or the id of what was tapped
     * @param copies how often it is delivered
     */
    record Said(Instant at, String wamid, String what, int copies) implements Entry {}

    /** The hotel answered, by the simulator's record. */
    record Heard(ChatLine line) implements Entry {
        @Override
        public Instant at() {
            return line.at();
        }

        AnswerKind kind() {
            return AnswerKind.of(line);
        }

        /** By what the hotel calls its message; the same one twice is a double. */
        String opaque() {
            return line.body().path("biz_opaque_callback_data").asString("");
        }
    }

    /** Something broke, or was mended. */
    record Broke(Instant at, String what) implements Entry {}
}
