package io.conserje.pmsadapter.qloapps.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.qloapps.QloAppsFixture;
import io.conserje.pmsadapter.qloapps.ScriptedQloApps;
import io.conserje.pmsadapter.qloapps.ScriptedQloApps.Answer;
import io.conserje.pmsadapter.setup.Finding;
import io.conserje.pmsadapter.setup.Finding.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QloAppsCheckTests {

    private final ScriptedQloApps qloApps = new ScriptedQloApps();
    private Instant now = Instant.now();
    private String url = qloApps.url();

    QloAppsCheckTests() {
        qloApps.answer("", new Answer(200, "text/xml", resources(""), Map.of()))
                .json("room_types", """
                        {"room_types":[{"id":2,"id_hotel":1,"name":"Double","associations":{"images":[{"id":12}]}}]}""")
                .json("hotel_room_types", """
                        {"hotel_room_types":[{"id":1,"id_product":2,"id_hotel":1,"max_adults":2,"max_children":0,"max_guests":2,"min_los":1,"max_los":0}]}""")
                .json("hotel_ari", "{\"hotel_ari\":{\"currency\":\"USD\",\"room_types\":[]}}")
                .json("orders", "{\"orders\":[{\"id\":7}]}")
                .json("bookings/7", "{\"booking\":{\"id\":7}}")
                .answer("/img/p/1/2/12-large_default.jpg", new Answer(200, "image/jpeg", "jpeg", Map.of()));
    }

    @AfterEach
    void close() {
        qloApps.close();
    }

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

    @ParameterizedTest
    @CsvSource({
        "401, 18, key_format",
        "401, 20, key_unknown",
        "401, 21, key_unknown",
        "503, 22, webservice_off",
        "403, 132, key_shop",
        "401, 0, key_missing",
        "500, 0, not_qloapps",
        "200, 0, not_qloapps"
    })
    void aDoorThatStaysShutSaysWhyAndNothingElseIsAsked(int status, int code, String expected) {
        String body = code == 0
                ? "<html><body>No<br></body></html>"
                : "<?xml version=\"1.0\"?><qloapps><errors><error><code><![CDATA[" + code
                        + "]]></code><message><![CDATA[no]]></message></error></errors></qloapps>";
        qloApps.answer("", new Answer(status, "text/xml", body, Map.of()));

        assertThat(findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(expected))
                .satisfies(finding -> assertThat(finding.level()).isEqualTo(Level.FAULT));
        assertThat(qloApps.asked()).hasSize(1);
    }

    @Test
    void aRedirectIsNamedAndNotFollowed() {
        qloApps.answer("", new Answer(302, "", "", Map.of("Location", "http://www.casa.example/index.php?url=")));

        assertThat(findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("www.casa.example", "QLOAPPS_URL"));
        assertThat(qloApps.asked()).hasSize(1);
    }

    @Test
    void nobodyThereIsSaid() {
        qloApps.close();

        assertThat(findings()).extracting(Finding::code).containsExactly("unreachable");
    }

    @ParameterizedTest
    @CsvSource({
        "orders, get, GET for orders",
        "customers, get, GET for customers",
        "hotel_ari, post, POST for hotel_ari",
        "bookings, post, POST for bookings",
        "bookings, put, PUT for bookings",
        "room_bookings, put, PUT for room_bookings",
        "order_histories, post, POST for order_histories"
    })
    void eachMissingPermissionIsNamed(String resource, String method, String named) {
        qloApps.answer("", new Answer(200, "text/xml", resources(resource + " " + method), Map.of()));

        assertThat(faults()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("permission_missing");
            assertThat(finding.message()).contains(named);
        });
    }

    @ParameterizedTest
    @CsvSource({"tax_rules get", "taxes get"})
    void whatOnlyExtrasWithATaxOfTheirOwnNeedIsSaidAndNoFault(String without) {
        qloApps.answer("", new Answer(200, "text/xml", resources(without), Map.of()));

        assertThat(worse()).isEmpty();
        assertThat(findings())
                .filteredOn(finding -> finding.code().equals("permissions_of_extras"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message()).contains("tax_rules", "taxes", "only where extras"));
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

    private List<Finding> findings() {
        return new CheckFixture(url, QloAppsFixture.KEY, InstantSource.fixed(now))
                .check()
                .findings();
    }

    private List<Finding> worse() {
        return findings().stream()
                .filter(finding -> finding.level() != Level.OK)
                .toList();
    }

    private List<Finding> faults() {
        return findings().stream()
                .filter(finding -> finding.level() == Level.FAULT)
                .toList();
    }

    private static String resources(String without) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><qloapps><api shopName=\"Casa\">");
        for (String resource : List.of(
                "hotels",
                "room_types",
                "hotel_room_types",
                "services",
                "languages",
                "currencies",
                "configurations",
                "hotel_ari",
                "bookings",
                "orders",
                "room_bookings",
                "order_histories",
                "customers",
                "hotel_rooms",
                "tax_rules",
                "taxes")) {
            xml.append("<").append(resource);
            for (String method : List.of("get", "post", "put")) {
                boolean granted = !without.equals(resource + " " + method);
                xml.append(" ").append(method).append("=\"").append(granted).append("\"");
            }
            xml.append("><description get=\"true\">About</description></")
                    .append(resource)
                    .append(">");
        }
        return xml.append("</api></qloapps>").toString();
    }
}
