package io.conserje.messaging.contract;

/**
 * An element that could not be read.
 *
 * @param position its place in the body; -1 when the whole body is meant
 * @param reason a stable code: {@code not_json}, {@code unknown_number}, {@code foreign_app}, {@code malformed} …
 */
public record Unreadable(int position, String reason) {}
