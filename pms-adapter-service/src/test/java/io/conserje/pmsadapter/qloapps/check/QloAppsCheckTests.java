package io.conserje.pmsadapter.qloapps.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.qloapps.ScriptedQloApps.Answer;
import io.conserje.pmsadapter.setup.Finding;
import io.conserje.pmsadapter.setup.Finding.Level;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QloAppsCheckTests extends CheckedShop {

    @Test
    void aHotelThatIsSetUpWellHasNothingButOks() {
        assertThat(findings()).extracting(Finding::level).containsOnly(Level.OK);
        assertThat(findings())
                .extracting(Finding::code)
                .containsExactly(
                        "reachable",
                        "clock",
                        "permissions",
                        "version",
                        "time_zone",
                        "currency",
                        "languages",
                        "hotel",
                        "room_types",
                        "photos",
                        "prices",
                        "tax_display");
    }

    @Test
    void aCheckChangesNothing() {
        findings();

        assertThat(qloApps.asked())
                .noneMatch(call -> call.startsWith("PUT") || call.startsWith("DELETE"))
                .filteredOn(call -> call.startsWith("POST"))
                .allMatch(call -> call.startsWith("POST hotel_ari"));
    }

    @Test
    void pricesBeforeTaxAreSeenByTheNewestBooking() {
        qloApps.answer(
                "bookings/7",
                new Answer(500, "application/json", "{\"errors\":[{\"code\":3,\"message\":\"warning\"}]}", Map.of()));

        assertThat(worse()).extracting(Finding::code).containsExactly("tax_display");
    }

    @Test
    void withoutABookingTheTaxDisplayIsNotSeenYet() {
        qloApps.json("orders", "[]");

        assertThat(worse()).isEmpty();
    }

    @Test
    void whatDiffersFromOursIsAWarning() {
        qloApps.shop("Europe/Madrid")
                .json("languages", "{\"languages\":[{\"id\":1,\"iso_code\":\"en\"}]}")
                .answer("/img/p/1/2/12-large_default.jpg", new Answer(404, "text/html", "no", Map.of()));
        now = now.plusSeconds(300);

        assertThat(worse()).extracting(Finding::code).containsExactly("clock", "time_zone", "languages", "photos");
        assertThat(worse().get(2).message()).contains("keep es:");
    }

    @Test
    void whatMakesWorkImpossibleIsAFault() {
        qloApps.json("hotels", "{\"hotels\":[{\"id\":4}]}")
                .json("room_types", "[]")
                .json("currencies", "[]")
                .json("hotel_ari", "{\"hotel_ari\":{\"currency\":\"USD\"}}");

        assertThat(faults()).extracting(Finding::code).containsExactly("currency", "hotel", "room_types", "prices");
        assertThat(faults().get(1).message()).contains("only [4]");
    }

    @Test
    void aQuestionThatFailsIsAFindingAndTheOthersAreAskedAllTheSame() {
        qloApps.answer("languages", new Answer(200, "text/html", "Fatal error", Map.of()));

        assertThat(faults()).extracting(Finding::code).containsExactly("languages");
        assertThat(findings()).extracting(Finding::code).contains("tax_display");
    }
}
