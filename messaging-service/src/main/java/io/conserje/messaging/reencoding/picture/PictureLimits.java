package io.conserje.messaging.reencoding.picture;

import java.time.Duration;

/**
 * What a picture may cost.
 *
 * @param mostPixels by its header, before anything is decoded
 * @param longestSide of what is made, pixels
 * @param longest decoding may last
 */
public record PictureLimits(long mostPixels, int longestSide, Duration longest) {}
