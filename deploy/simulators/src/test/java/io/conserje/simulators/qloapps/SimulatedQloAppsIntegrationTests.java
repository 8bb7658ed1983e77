package io.conserje.simulators.qloapps;

import static io.conserje.simulators.qloapps.DeskFixture.MARIA;
import static io.conserje.simulators.qloapps.DeskFixture.body;
import static io.conserje.simulators.qloapps.DeskFixture.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.simulators.fault.Fault;
import io.conserje.simulators.fault.FaultMode;
import io.conserje.simulators.fault.FaultTarget;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SimulatedQloAppsIntegrationTests {
    private static final String SETTINGS = "conserje.simulators.qloapps.";
    private static final String BOOKING = body(
            MARIA,
            line(2, "2027-03-18", "2027-03-20", "{\"id_room\":10,\"adults\":2,\"child\":0,\"total_tax\":120}"),
            "");
    private static final String RULE = """
            <qloapps><feature_price><id_product>1</id_product><impact_way>2</impact_way><impact_type>2</impact_type>
            <impact_value>300</impact_value><feature_price_name><language id="1">High</language></feature_price_name>
            <associations><restrictions><price_rule><date_from>2027-03-19</date_from><date_to>2027-03-20</date_to>
            </price_rule></restrictions></associations></feature_price></qloapps>""";
    private static final String QUOTE = """
            <qloapps><hotel_ari><id_hotel>1</id_hotel><id_room_type>%d</id_room_type><date_from>2027-03-18</date_from>
            <date_to>2027-03-20</date_to>%s<associations><room_occupancies><room_occupancy><adults>2</adults>
            </room_occupancy></room_occupancies></associations></hotel_ari></qloapps>""";

    private @Nullable SimulatedQloApps qloApps;

    @AfterEach
    void close() {
        if (qloApps != null) {
            qloApps.close();
        }
    }

    @Test
    void itAnswersAloneGoesWrongWhenToldToAndIsAsNewAfterAReset() throws Exception {
        WebService service = start(Map.of());
        assertThat(service.get("/hotels").statusCode()).isEqualTo(200);

        qloApps.fault(new Fault(FaultTarget.QLOAPPS, FaultMode.ERROR, "services", null, null, null));
        assertThat(service.get("/services").statusCode()).isEqualTo(500);
        assertThat(service.get("/hotels").statusCode()).isEqualTo(200);

        qloApps.reset();
        assertThat(service.get("/services").statusCode()).isEqualTo(200);
    }

    @Test
    void theFirstPageTellsWhatTheKeyMayDo() throws Exception {
        WebService service = start(Map.of(SETTINGS + "denied", "GET orders, POST order_histories"));

        HttpResponse<String> root = service.get("/");

        assertThat(root.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/xml");
        assertThat(root.body())
                .contains("<bookings get=\"true\" put=\"true\" post=\"true\" delete=\"false\" head=\"false\">")
                .contains("<order_histories get=\"true\" put=\"false\" post=\"false\"")
                .doesNotContain("<orders");
        assertThat(service.get("/orders?output_format=JSON").statusCode()).isEqualTo(401);
        assertThat(service.send("POST", "/order_histories", "<qloapps/>", "text/xml")
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void photosNeedNoKey() throws Exception {
        WebService service = start(Map.of());

        assertThat(service.photo("/img/p/2/2-large_default.jpg").statusCode()).isEqualTo(200);
        assertThat(service.photo("/img/p/2/2.jpg").headers().firstValue("Content-Type"))
                .hasValue("image/jpeg");
        assertThat(service.photo("/img/p/9/9.jpg").statusCode()).isEqualTo(404);
    }

    @Test
    void aCallUnderAnotherNameIsRedirected() throws Exception {
        HttpResponse<String> answer =
                start(Map.of(SETTINGS + "domain", "hotel.example")).get("/room_types");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("http://hotel.example/index.php?url=room_types");
    }

    @Test
    void aShopThatShowsPricesWithoutTaxBooksAndSaysThatItFailed() throws Exception {
        WebService service = start(Map.of(SETTINGS + "tax-exclusive", "true"));

        HttpResponse<String> booked = service.send("POST", "/bookings", BOOKING, "application/json");

        assertThat(booked.statusCode()).isEqualTo(500);
        assertThat(service.get("/bookings/1").statusCode()).isEqualTo(500);
        assertThat(service.json("/orders?display=[id]").path("orders").size()).isEqualTo(1);
        assertThat(service.get("/bookings/99").statusCode()).isEqualTo(404);
        assertThat(service.send(
                                "POST",
                                "/bookings",
                                BOOKING.replace("\"id_room_type\":2", "\"id_room_type\":77"),
                                "application/json")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void withOneLanguageTextsAreTexts() throws Exception {
        WebService service = start(Map.of(SETTINGS + "one-language", "true"));

        assertThat(service.json("/languages?display=full").path("languages").size())
                .isEqualTo(1);
        assertThat(service.json("/room_types/1").at("/room_type/name").asString())
                .isEqualTo("General Rooms");
        assertThat(service.get("/room_types/1?language=2").statusCode()).isEqualTo(400);
    }

    @Test
    void nightsOfASeasonCostMoreUntilTheRuleIsTakenBack() throws Exception {
        WebService service = start(Map.of());

        HttpResponse<String> made = service.send("POST", "/feature_prices?output_format=JSON", RULE, "text/xml");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(quoted(service, 1, "")).isEqualTo(2800);
        assertThat(service.send("DELETE", "/feature_prices/1", "", "text/xml").statusCode())
                .isEqualTo(200);
        assertThat(quoted(service, 1, "")).isEqualTo(2500);
    }

    @Test
    void aTypeThatIsSoldForLongerStaysLooksSoldOut() throws Exception {
        WebService service = start(Map.of());
        String row = service.get("/hotel_room_types/1").body();

        service.send(
                "PUT",
                "/hotel_room_types/1",
                row.replaceAll("<min_los>.*</min_los>", "<min_los>3</min_los>"),
                "text/xml");

        assertThat(ask(service, 1, "").at("/total_available_rooms").asInt()).isZero();
        assertThat(service.json("/hotel_room_types?display=full")
                        .at("/hotel_room_types/0/min_los")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void roomsOfEveryStateAreListedWhenAskedFor() throws Exception {
        String flags = "<get_booked_rooms>1</get_booked_rooms><get_unavailable_rooms>1</get_unavailable_rooms>";
        WebService service = start(Map.of());
        service.send("POST", "/bookings", BOOKING, "application/json");

        assertThat(ask(service, 2, flags).path("total_booked_rooms").asInt()).isEqualTo(1);
        assertThat(ask(service, 2, flags)
                        .at("/room_types/0/rooms/booked/10/detail/0/id_htl_booking")
                        .asInt())
                .isEqualTo(1);
        assertThat(ask(service, 2, flags).at("/room_types/0/rooms/unavailable").isEmpty())
                .isTrue();
        assertThat(ask(service, 2, "").has("total_booked_rooms")).isFalse();
    }

    private WebService start(Map<String, Object> settings) {
        qloApps = SimulatedQloApps.start(WebService.KEY, settings);
        return new WebService(qloApps);
    }

    private static int quoted(WebService service, int type, String flags) throws Exception {
        return ask(service, type, flags).at("/room_types/0/total_price").asInt();
    }

    private static JsonNode ask(WebService service, int type, String flags) throws Exception {
        return WebService.tree(
                        service.send("POST", "/hotel_ari?output_format=JSON", QUOTE.formatted(type, flags), "text/xml"))
                .path("hotel_ari");
    }
}
