package io.conserje.pmsadapter.qloapps.stay;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.StayChanges;
import io.conserje.pmsadapter.qloapps.ScriptedQloApps;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QloAppsChangesTests {

    private final ScriptedQloApps qloApps = new ScriptedQloApps();
    private final QloAppsChanges changes = new StaysFixture(qloApps).changes();

    @AfterEach
    void close() {
        qloApps.close();
    }

    @Test
    void changesOfOrdersAndOfRoomsAreOneListAndTheSearchLooksBack() {
        script(row(41, "18:29:00"), line(42));

        StayChanges found = changes.since(Instant.parse("2026-11-25T21:20:00Z"));

        assertThat(found.items()).extracting(BookedStay::orderId).containsExactlyInAnyOrder("41", "42");
        assertThat(found.until()).isEqualTo(StaysFixture.NOW);
        assertThat(found.more()).isFalse();
        assertThat(qloApps.asked())
                .filteredOn(call -> call.contains("filter[date_upd]"))
                .hasSize(2)
                .allMatch(call -> call.contains("filter[date_upd]=>[2026-11-25 18:15:00]") && call.contains("date=1"));
    }

    @Test
    void nothingNewIsAnEmptyList() {
        StayChanges found = changes.since(Instant.parse("2026-11-25T21:20:00Z"));

        assertThat(found.items()).isEmpty();
        assertThat(found.until()).isEqualTo(StaysFixture.NOW);
    }

    @Test
    void tooManyAtOnceAreToldInParts() {
        String page = IntStream.range(0, 200).mapToObj(_ -> row(41, "18:25:00")).collect(Collectors.joining(","));
        script(page, line(41));

        StayChanges found = changes.since(Instant.parse("2026-11-25T21:20:00Z"));

        assertThat(found.more()).isTrue();
        assertThat(found.until()).isEqualTo(Instant.parse("2026-11-25T21:25:00Z"));
        assertThat(qloApps.asked())
                .filteredOn(call -> call.startsWith("GET orders") && call.contains("limit="))
                .hasSize(5)
                .last()
                .asString()
                .contains("limit=800,200");
    }

    private void script(String orders, String line) {
        qloApps.json("orders", "{\"orders\":[" + orders + "," + row(42, "18:10:00") + "]}")
                .json("room_bookings", "{\"bookings\":[" + line + "," + line(41) + "]}");
        if (orders.length() > 1000) {
            qloApps.json("orders", "{\"orders\":[" + orders + "]}");
        }
    }

    private static String row(int id, String time) {
        return """
                {"id":%d,"id_currency":1,"id_customer":0,"current_state":1,"date_add":"2026-11-20 10:00:00","date_upd":"2026-11-25 %s",
                "total_paid_tax_incl":"312.000000","total_paid_real":"0.000000","source":null,"reference":"ABCDEFGHI"}""".formatted(id, time);
    }

    private static String line(int order) {
        return """
                {"id":%1$d,"id_product":2,"id_hotel":1,"id_order":%1$d,"id_room":10,"id_status":1,"date_upd":"2026-11-25 18:28:00",
                "date_from":"2026-12-10 00:00:00","date_to":"2026-12-12 00:00:00","adults":2,"children":0,
                "is_cancelled":0,"is_refunded":0,"is_back_order":0,"planned_check_out":"0000-00-00 00:00:00",
                "total_price_tax_excl":"150.000000","total_price_tax_incl":"156.000000"}""".formatted(order);
    }
}
