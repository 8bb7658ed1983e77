package io.conserje.simulators.whatsapp.guest;

import org.jspecify.annotations.Nullable;

/**
 * What a guest sends; every type reads the fields that it needs and ignores the others.
 *
 * @param type one of {@link GuestMessageType}, lower-case
 * @param name a new profile name of the guest
 * @param text words of a {@code text}, or the caption of a file
 * @param id of the button or row that was tapped
 * @param title of the button or row that was tapped
 * @param description of the row that was tapped
 * @param replyTo the wamid that this answers; a tap without it answers the newest message that can be tapped
 * @param latitude of a location, degrees
 * @param longitude of a location, degrees
 * @param placeName of a location
 * @param address of a location
 * @param mimeType of a file
 * @param filename of a document
 * @param data a file's bytes in base64; without it the simulator makes a small file
 * @param messageId the wamid that a reaction, an edit or a revocation is about
 * @param emoji of a reaction; empty or absent takes it back
 * @param phone of a shared contact, or the guest's own one; international, with its plus
 * @param ad the headline of the advertisement by which the guest came
 */
record GuestMessage(
        @Nullable String type,
        @Nullable String name,
        @Nullable String text,
        @Nullable String id,
        @Nullable String title,
        @Nullable String description,
        @Nullable String replyTo,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String placeName,
        @Nullable String address,
        @Nullable String mimeType,
        @Nullable String filename,
        @Nullable String data,
        @Nullable String messageId,
        @Nullable String emoji,
        @Nullable String phone,
        @Nullable String ad) {}
