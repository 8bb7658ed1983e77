package io.conserje.pmsadapter.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is free.
 *
 * @param asOf when the hotel's system said so, UTC
 * @param stale true when the system is down and this is its last known answer: never to be booked from
 */
public record Availability(LocalDate checkIn, LocalDate checkOut, List<Offer> offers, Instant asOf, boolean stale) {}
