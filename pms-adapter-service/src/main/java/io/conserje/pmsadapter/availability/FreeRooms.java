package io.conserje.pmsadapter.availability;

import io.conserje.pmsadapter.contract.Availability;
import org.jspecify.annotations.Nullable;

/**
 * What is free, whoever holds some of it.
 *
 * @param holds the mark of the tenant's holds, where it was read since the question came; else null
 */
public record FreeRooms(Availability availability, @Nullable String holds) {}
