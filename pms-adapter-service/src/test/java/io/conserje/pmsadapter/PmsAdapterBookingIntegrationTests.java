package io.conserje.pmsadapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.PmsProblems;
import io.conserje.pmsadapter.qloapps.QloAppsStandIn;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Bookings, as the orchestrator asks for them. */
class PmsAdapterBookingIntegrationTests extends PmsAdapterOnTheWire {

    @Test
    void aStayThatIsQuotedIsBookedAtThatPriceWithFiveCalls() {
        get("/internal/hotel").expectStatus().isOk();
        post("/internal/availability", availability(checkIn, checkOut, 2))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.offers[0].roomTypeId")
                .isEqualTo("11")
                .jsonPath("$.offers[0].total.amount")
                .isEqualTo(220.00)
                .jsonPath("$.stale")
                .isEqualTo(false);
        UUID key = UUID.randomUUID();
        QLOAPPS.forgetCalls();

        post("/internal/bookings", booking(key, 1, "220.00"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("confirmed")
                .jsonPath("$.total.amount")
                .isEqualTo(220.00)
                .jsonPath("$.pmsToken")
                .isEqualTo("conserje/" + key)
                .jsonPath("$.reference")
                .exists();
        assertThat(QLOAPPS.calls()).hasSize(6);

        post("/internal/bookings", booking(key, 2, "220.0"))
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("confirmed");
        get("/internal/bookings/" + key).expectBody().jsonPath("$.state").isEqualTo("confirmed");
        problem(post("/internal/bookings", booking(key, 1, "220.00")), 409, PmsProblems.STALE_FENCE);
        problem(post("/internal/bookings", booking(key, 3, "221.00")), 409, PmsProblems.KEY_REUSED);
        assertThat(QLOAPPS.orders())
                .filteredOn(order -> order.source().endsWith(key.toString()))
                .hasSize(1);
    }

    @Test
    void aBookingIsOfTheFeesThatTheGuestWasToldToo() {
        post("/internal/bookings", withFees(UUID.randomUUID(), ""))
                .expectBody()
                .jsonPath("$.reason")
                .isEqualTo("price_changed")
                .jsonPath("$.total.amount")
                .isEqualTo(220.00);
        post("/internal/bookings", withFees(UUID.randomUUID(), fee("8", "39.00")))
                .expectBody()
                .jsonPath("$.reason")
                .isEqualTo("price_changed");
        post("/internal/bookings", withFees(UUID.randomUUID(), fee("8", "40.0")))
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("confirmed");
        post("/internal/bookings", withFees(UUID.randomUUID(), "{\"serviceId\":\"8\"}"))
                .expectStatus()
                .isBadRequest();
    }

    /** As every booking is answered in shops that show prices before tax. */
    @Test
    void aBookingBehindAnErrorTakesNoMoreCallsThanAnyOther() {
        get("/internal/hotel").expectStatus().isOk();
        post("/internal/availability", availability(checkIn, checkOut, 2))
                .expectStatus()
                .isOk();
        QLOAPPS.forgetCalls();
        QLOAPPS.next(QloAppsStandIn.Mishap.BOOKED_BUT_500);

        post("/internal/bookings", booking(UUID.randomUUID(), 1, "220.00"))
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("confirmed");

        assertThat(QLOAPPS.calls()).hasSize(6);
    }

    @Test
    void aKeyNobodyUsedIsNotFound() {
        problem(get("/internal/bookings/" + UUID.randomUUID()), 404, PmsProblems.BOOKING_NOT_FOUND);
    }

    @Test
    void whileTheHotelsSystemIsAwayNothingIsBookedAndNewQuestionsAreUnavailable() {
        LocalDate other = checkIn.plusDays(20);
        post("/internal/availability", availability(other, other.plusDays(1), 2))
                .expectStatus()
                .isOk();
        QLOAPPS.down(true);

        post("/internal/bookings", booking(UUID.randomUUID(), 1, "220.00"))
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("refused")
                .jsonPath("$.reason")
                .isEqualTo("unavailable");
        problem(
                post("/internal/availability", availability(other, other.plusDays(3), 2)),
                503,
                PmsProblems.UNAVAILABLE);
    }

    private String withFees(UUID key, String fees) {
        return booking(key, 1, "220.00").replace("\"remark\":null", "\"remark\":null,\"quotedFees\":[" + fees + "]");
    }

    private static String fee(String service, String amount) {
        return """
                {"serviceId":"%s","name":"Tasa","beforeTax":{"amount":%s,"currency":"USD"}}""".formatted(service, amount);
    }

    private String booking(UUID key, long fence, String quoted) {
        return """
                {"key":"%s","fence":%d,"checkIn":"%s","checkOut":"%s","roomTypeId":"11",
                 "rooms":[{"adults":2,"children":0,"childAges":[]}],
                 "guest":{"firstName":"Ana","lastName":"Invented","email":"ana@example.com","phone":null},
                 "quotedTotal":{"amount":%s,"currency":"USD"},"language":"es","remark":null}""".formatted(key, fence, checkIn, checkOut, quoted);
    }
}
