package io.conserje.pmsadapter.contract;

import java.util.List;

/** Bookings as they stand. */
public record BookedStays(List<BookedStay> items) {}
