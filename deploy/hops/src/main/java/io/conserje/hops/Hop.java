package io.conserje.hops;

/**
 * What is passed on.
 *
 * @param kind what it stands for: {@code message}, {@code status}, {@code read}, {@code understand}, {@code ask} or {@code send}
 * @param began when the guest wrote, milliseconds since the epoch
 * @param body as many bytes as the real thing has
 */
public record Hop(String kind, long began, String body) {

    Hop as(String other) {
        return new Hop(other, began, body);
    }
}
