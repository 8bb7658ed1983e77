package io.conserje.local.outside;

/**
 * A button or a row that a guest can tap.
 *
 * @param id what it means to the hotel, such as {@code room:2}
 * @param title what the guest reads
 * @param type {@code button} or {@code list}
 */
public record Choice(String id, String title, String type) {}
