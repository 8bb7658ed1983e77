package io.conserje.pmsadapter;

import io.conserje.pmsadapter.contract.PmsProblems;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What can be had and what it costs, and stays that nobody can have. */
class PmsAdapterOffersIntegrationTests extends PmsAdapterOnTheWire {

    @Test
    void aQuoteInFullIsWhatIsThenBooked() {
        LocalDate later = checkIn.plusDays(60);
        post("/internal/quotes", quote(later, later.plusDays(3), "11"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total.amount")
                .isEqualTo(330.00)
                .jsonPath("$.tax.amount")
                .isEqualTo(30.00)
                .jsonPath("$.nights.length()")
                .isEqualTo(3)
                .jsonPath("$.included[0].name")
                .isEqualTo("Linen")
                .jsonPath("$.fees[0].beforeTax.amount")
                .isEqualTo(40.00)
                .jsonPath("$.quotedUntil")
                .exists();
        problem(post("/internal/quotes", quote(later, later.plusDays(3), "98")), 404, PmsProblems.NOT_FREE);
        problem(post("/internal/quotes", quote(later, later, "11")), 422, PmsProblems.INVALID_STAY);
    }

    @Test
    void staysThatCannotBeHaveTheirProblem() {
        LocalDate past = LocalDate.now().minusDays(3);
        problem(
                post("/internal/availability", availability(past, past.plusDays(1), 1)),
                422,
                PmsProblems.STAY_IN_THE_PAST);
        problem(post("/internal/availability", availability(checkIn, checkIn, 1)), 422, PmsProblems.INVALID_STAY);
        problem(
                post("/internal/availability", availability(checkIn.plusYears(3), checkOut.plusYears(3), 1)),
                422,
                PmsProblems.BEYOND_HORIZON);
        problem(post("/internal/availability", availability(checkIn, checkOut, 9)), 422, PmsProblems.PARTY_TOO_LARGE);
        post("/internal/availability", "{}").expectStatus().isBadRequest();
    }

    private static String quote(LocalDate from, LocalDate to, String type) {
        return """
                {"checkIn":"%s","checkOut":"%s","roomTypeId":"%s","rooms":[{"adults":2,"children":0,"childAges":[]}],"language":"es"}""".formatted(from, to, type);
    }
}
