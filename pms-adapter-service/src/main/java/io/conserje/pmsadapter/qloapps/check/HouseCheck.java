package io.conserje.pmsadapter.qloapps.check;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.qloapps.PhotoLinks;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.wire.house.AriAnswer;
import io.conserje.pmsadapter.qloapps.wire.house.AriQuestion;
import io.conserje.pmsadapter.qloapps.wire.house.CapacityRow;
import io.conserje.pmsadapter.qloapps.wire.house.HeadRow;
import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import io.conserje.pmsadapter.setup.Finding;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClientException;

/** The hotel: its id, its room types with their capacity and photos, and whether prices can be had. */
class HouseCheck {

    private static final int DAYS_AHEAD = 30;

    private final QloAppsCheckApi api;
    private final QloAppsCalls calls;
    private final Expected expected;
    private final Photos photos;
    private final InstantSource clock;

    HouseCheck(QloAppsCheckApi api, QloAppsCalls calls, Expected expected, Photos photos, InstantSource clock) {
        this.api = api;
        this.calls = calls;
        this.expected = expected;
        this.photos = photos;
        this.clock = clock;
    }

    List<Finding> hotel() {
        List<Integer> ids = calls.list("check", "hotels", HeadRow.class, () -> api.hotels("[id]")).stream()
                .map(row -> Math.toIntExact(row.id()))
                .toList();
        return List.of(
                ids.contains(expected.hotelId())
                        ? Finding.ok("hotel", "The hotel has the number " + expected.hotelId() + ".")
                        : Finding.fault(
                                "hotel",
                                "QloApps has no hotel number " + expected.hotelId() + ", only " + ids
                                        + ". Set QLOAPPS_HOTEL_ID."));
    }

    List<Finding> roomTypes() {
        List<RoomTypeRow> types =
                calls.list("check", "room_types", RoomTypeRow.class, () -> api.roomTypes("[1]")).stream()
                        .filter(type -> type.idHotel() == expected.hotelId())
                        .toList();
        if (types.isEmpty()) {
            return List.of(Finding.fault("room_types", "The hotel has no active room type: nothing can be offered."));
        }
        Set<Integer> known = calls.list("check", "hotel_room_types", CapacityRow.class, api::capacities).stream()
                .map(CapacityRow::idProduct)
                .collect(Collectors.toSet());
        String without = types.stream()
                .filter(type -> !known.contains(type.id()))
                .map(RoomTypeRow::name)
                .collect(Collectors.joining(", "));
        return List.of(
                without.isEmpty()
                        ? Finding.ok("room_types", types.size() + " room types can be offered.")
                        : Finding.warning(
                                "room_types", "Never offered, since they have no occupancy: " + without + "."),
                photos.look(types));
    }

    List<Finding> prices() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), expected.zone()).plusDays(DAYS_AHEAD);
        var stay = new Stay(day, day.plusDays(1), List.of(new RoomParty(1, 0, List.of())));
        byte[] question = new AriQuestion(expected.hotelId(), null, stay, false).xml();
        AriAnswer answer = calls.one("check", "hotel_ari", AriAnswer.class, () -> api.availability(question));
        return List.of(
                answer.roomTypes() == null
                        ? Finding.fault("prices", "QloApps tells no prices for the hotel " + expected.hotelId() + ".")
                        : Finding.ok("prices", "QloApps tells rooms and prices."));
    }

    /** Whether a guest's phone can fetch a photo. */
    record Photos(PhotoApi api, PhotoLinks links) {

        Finding look(List<RoomTypeRow> types) {
            return types.stream()
                    .flatMap(type -> links.of(type).stream())
                    .findFirst()
                    .map(this::fetched)
                    .orElseGet(() -> Finding.warning("photos", "No room type has a photo to show to guests."));
        }

        private Finding fetched(String link) {
            return isPhoto(link)
                    ? Finding.ok("photos", "Photos can be fetched without a key.")
                    : Finding.warning(
                            "photos",
                            "No photo comes from " + link
                                    + ": guests are shown none. The address has to be open to everybody; set"
                                    + " QLOAPPS_PUBLIC_URL where guests reach the shop at another one than QLOAPPS_URL.");
        }

        private boolean isPhoto(String link) {
            try {
                ResponseEntity<byte[]> answer = api.photo(URI.create(link));
                MediaType type = answer.getHeaders().getContentType();
                return answer.getStatusCode().value() == 200
                        && type != null
                        && type.getType().equals("image");
            } catch (RestClientException | IllegalArgumentException e) {
                return false;
            }
        }
    }
}
