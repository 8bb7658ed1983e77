package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.qloapps.QloAppsStandIn.Mishap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who books and cancels in a {@link QloAppsStandIn}, with the mishaps that were ordered. */
final class StandInDesk {

    private final StandInLedger ledger;
    private final StandInRates rates;
    private final Pauses pauses;
    private final Deque<Mishap> mishaps = new ConcurrentLinkedDeque<>();
    private volatile @Nullable JsonNode lastBooking;

    StandInDesk(StandInLedger ledger, StandInRates rates, Pauses pauses) {
        this.ledger = ledger;
        this.rates = rates;
        this.pauses = pauses;
    }

    void next(Mishap... mishaps) {
        this.mishaps.addAll(List.of(mishaps));
    }

    @Nullable
    JsonNode lastBooking() {
        return lastBooking;
    }

    void book(ShopCall call) throws IOException {
        JsonNode booking = JsonMapper.shared().readTree(call.body()).path("booking");
        lastBooking = booking;
        Mishap mishap = mishaps.poll();
        if (mishap == Mishap.SILENT) {
            pauses.keepSilent();
            call.hangUp();
        } else if (mishap == Mishap.FATAL_ERROR) {
            call.send(200, "text/html; charset=utf-8", "Fatal error");
        } else if (mishap == Mishap.EMPTY_500) {
            call.send(500, "text/html; charset=utf-8", "");
        } else if (mishap == Mishap.HTML) {
            call.send(200, "text/html", "<html>Down for maintenance</html>");
        } else if (mishap == Mishap.DECLINED) {
            call.error(400, 404, "Please provide valid currency.");
        } else {
            bookFor(call, booking, mishap);
        }
    }

    private void bookFor(ShopCall call, JsonNode booking, @Nullable Mishap mishap) throws IOException {
        JsonNode type = booking.path("associations").path("room_types").path(0);
        LocalDate from = LocalDate.parse(type.path("checkin_date").asString());
        LocalDate to = LocalDate.parse(type.path("checkout_date").asString());
        List<Integer> wanted = type.path("rooms").values().stream()
                .map(room -> room.path("id_room").asInt())
                .toList();
        if (!wanted.stream().allMatch(room -> ledger.isFree(room, from, to))) {
            call.error(400, 404, "Requested room(s) not available.");
            return;
        }
        if (mishap == Mishap.BEATEN_BY_FRONT_DESK) {
            wanted.forEach(room -> ledger.bookElsewhere("front desk", room, from, to, "1"));
        }
        awaitRivals();
        long order = ledger.newOrder();
        wanted.forEach(room -> ledger.addRoom(order, room, from, to, mishap == Mishap.TAKEN_AWAY));
        String total = mishap == Mishap.OTHER_PRICE ? "1234.500000" : rates.booked(type, from, to);
        ledger.addOrder(order, booking.path("source").asString(), total);
        if (mishap == Mishap.BOOKED_AND_SILENT) {
            pauses.keepSilent();
            call.hangUp();
        } else if (mishap == Mishap.BOOKED_BUT_500) {
            call.warning();
        } else {
            call.json("{\"booking\":{\"id\":\"" + order + "\"}}");
        }
    }

    void cancel(ShopCall call) throws IOException {
        Map<String, String> tags = call.tags();
        long id = Long.parseLong(tags.get("id_order"));
        if (ledger.become(id, Integer.parseInt(tags.get("id_order_state")))) {
            call.json(201, "{\"order_history\":{\"id\":\"2\",\"id_order\":\"" + id + "\"}}");
        } else {
            call.send(200, "text/html", "Invalid new order status");
        }
    }

    /** As in the real one: nothing keeps two who passed the check together apart. */
    private void awaitRivals() {
        pauses.pause(2);
    }
}
