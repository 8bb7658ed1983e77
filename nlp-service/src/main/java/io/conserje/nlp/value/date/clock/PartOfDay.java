package io.conserje.nlp.value.date.clock;

/** A part of the day, its earlier half (−1) or its later half (1). */
public record PartOfDay(DayPart part, int half) {

    /** Where it begins, {@code HH:mm}. */
    public String from() {
        return half == 0 ? part.from() : part.half(half > 0)[0];
    }

    /** Where it ends, {@code HH:mm}. */
    public String to() {
        return half == 0 ? part.to() : part.half(half > 0)[1];
    }
}
