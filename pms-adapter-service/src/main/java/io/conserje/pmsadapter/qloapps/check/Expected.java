package io.conserje.pmsadapter.qloapps.check;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;

/**
 * What we take the hotel for.
 *
 * @param address what stands before {@code /api}
 * @param zone in which we count its days
 * @param languages in which its guests are answered, ISO 639-1
 */
record Expected(URI address, int hotelId, ZoneId zone, List<String> languages) {}
