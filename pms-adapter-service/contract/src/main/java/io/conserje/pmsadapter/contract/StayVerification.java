package io.conserje.pmsadapter.contract;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link StayClaim}. No tells nothing: neither whether the booking exists nor what was wrong.
 *
 * @param stay only with a yes
 */
public record StayVerification(boolean verified, @Nullable BookedStay stay) {}
