package io.conserje.pmsadapter.qloapps.wire.house;

import io.conserje.pmsadapter.availability.Stay;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The question of {@code hotel_ari}, which QloApps reads as XML only.
 *
 * @param roomType only this one; null for all
 * @param nightly true for an answer for each night alone, under the root key {@code hotel_aris}
 */
public record AriQuestion(int hotel, @Nullable Integer roomType, Stay stay, boolean nightly) {

    /** The body, made of numbers and dates alone. */
    public byte[] xml() {
        String type = roomType == null ? "" : "<id_room_type>" + roomType + "</id_room_type>";
        String parties = stay.rooms().stream()
                .map(party -> "<room_occupancy><adults>" + party.adults() + "</adults><children>" + party.children()
                        + "</children></room_occupancy>")
                .collect(Collectors.joining());
        String breakdown = nightly ? "<date_wise_breakdown>1</date_wise_breakdown>" : "";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <qloapps><hotel_ari><id_hotel>%d</id_hotel>%s<date_from>%s</date_from><date_to>%s</date_to>%s\
                <associations><room_occupancies>%s</room_occupancies></associations></hotel_ari></qloapps>
                """.formatted(hotel, type, stay.checkIn(), stay.checkOut(), breakdown, parties)
                .getBytes(StandardCharsets.UTF_8);
    }
}
