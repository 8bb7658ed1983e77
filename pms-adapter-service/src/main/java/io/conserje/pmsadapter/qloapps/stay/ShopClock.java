package io.conserje.pmsadapter.qloapps.stay;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;

/** The times that QloApps writes: the wall clock of the shop's zone, without an offset. */
final class ShopClock {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final ZoneId zone;

    ShopClock(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * The wall clock's lowest reading since a moment: when it is put back in between, an hour is written twice, and rows of its second
     * pass would look older than the moment.
     */
    String lowestSince(Instant moment, Instant now) {
        LocalDateTime wall = LocalDateTime.ofInstant(moment, zone);
        ZoneOffsetTransition change = zone.getRules().nextTransition(moment);
        boolean isPutBack =
                change != null && change.isOverlap() && !change.getInstant().isAfter(now);
        LocalDateTime lowest = isPutBack && change.getDateTimeAfter().isBefore(wall) ? change.getDateTimeAfter() : wall;
        return lowest.format(FORMAT);
    }

    /** The moment of a reading; the first of two. */
    Instant instant(String reading) {
        return LocalDateTime.parse(reading, FORMAT).atZone(zone).toInstant();
    }

    /** A reading as it is. */
    static LocalDateTime wall(String reading) {
        return LocalDateTime.parse(reading, FORMAT);
    }
}
