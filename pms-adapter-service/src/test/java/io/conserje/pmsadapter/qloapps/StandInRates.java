package io.conserje.pmsadapter.qloapps;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.JsonNode;

/** What a room costs in a {@link QloAppsStandIn}: one price in the quote, another in the booking, as the real one does it. */
final class StandInRates {

    /** As dollars, without tax. */
    long quoted(int type, LocalDate from, LocalDate to, int parties) {
        return nightly(type) * ChronoUnit.DAYS.between(from, to) * parties;
    }

    String quotedWithTax(int type, LocalDate from, LocalDate to, int parties) {
        return dollars(quoted(type, from, to, parties) * 100 * 110 / 100);
    }

    /** Rooms without their services, plus the tax that was told; services that were sent with theirs of a tenth. */
    String booked(JsonNode type, LocalDate from, LocalDate to) {
        long nights = ChronoUnit.DAYS.between(from, to);
        int id = type.path("id_room_type").asInt();
        double total = 0;
        for (JsonNode room : type.path("rooms").values()) {
            long service = id == 11 ? 10 : 20;
            total += (nightly(id) - service) * nights + room.path("total_tax").asDouble();
            total += room.path("services").size() * service * nights * 1.1;
        }
        return dollars(Math.round(total * 100)) + "0000";
    }

    /** With the auto-added service: 10 in the double, 20 in the suite. */
    private static long nightly(int type) {
        return type == 11 ? 100 : 250;
    }

    private static String dollars(long cents) {
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }
}
