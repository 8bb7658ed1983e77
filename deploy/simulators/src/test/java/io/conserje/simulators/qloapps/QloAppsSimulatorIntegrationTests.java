package io.conserje.simulators.qloapps;

import static io.conserje.simulators.qloapps.DeskFixture.MARIA;
import static io.conserje.simulators.qloapps.DeskFixture.body;
import static io.conserje.simulators.qloapps.DeskFixture.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.conserje.simulators.fault.Reset;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = QloAppsSimulatorTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "QLOAPPS_KEY=" + QloAppsSimulatorIntegrationTests.KEY,
            "conserje.simulators.qloapps.write-time=0ms",
            "conserje.simulators.qloapps.time-zone=UTC"
        })
class QloAppsSimulatorIntegrationTests {
    static final String KEY = "TESTKEYTESTKEYTESTKEYTESTKEY0001";
    private static final String QUOTE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <qloapps xmlns:xlink="http://www.w3.org/1999/xlink"><hotel_ari><id_hotel>1</id_hotel>%s
            <date_from>2026-12-18</date_from><date_to>2026-12-21</date_to>
            <associations><room_occupancies><room_occupancy><adults>2</adults><children>1</children></room_occupancy>
            </room_occupancies></associations></hotel_ari></qloapps>""";
    private static final String ROOM =
            "{\"id_room\":10,\"adults\":2,\"child\":1,\"child_ages\":[7],\"total_tax\":180.0,"
                    + "\"services\":[{\"id_service\":5,\"quantity\":1}]}";
    private static final String BOOKING = body(MARIA, line(2, "2026-12-18", "2026-12-21", ROOM), "");
    private static final String CANCEL =
            "<qloapps><order_history><id_order>1</id_order><id_order_state>4</id_order_state></order_history></qloapps>";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper json = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @BeforeEach
    void asNew(@Autowired ApplicationEventPublisher events) {
        events.publishEvent(new Reset());
    }

    @Test
    void theGoldenRunQuotesBooksFindsAndCancels() throws Exception {
        JsonNode quote = tree(post("hotel_ari", QUOTE.formatted("<id_room_type>2</id_room_type>")));
        assertThat(quote.at("/hotel_ari/room_types/0/total_price_with_tax").asInt())
                .isEqualTo(5460);

        HttpResponse<String> booked = post("bookings", BOOKING);
        assertThat(booked.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(json.readTree(booked.body()).at("/booking/associations/price_details"))
                .isEqualTo(json.readTree("{\"total_paid\":0,\"total_price_without_tax\":5250,\"total_tax\":210}"));

        JsonNode order = tree(get("orders?filter[source]=[token-1]&display=full"));
        assertThat(order.at("/orders/0/total_paid_tax_incl").asString()).isEqualTo("5460.000000");
        assertThat(order.at("/orders/0/reference").asString()).matches("[A-Z]{9}");

        assertThat(post("order_histories", CANCEL).statusCode()).isEqualTo(201);
        assertThat(post("order_histories", CANCEL).statusCode()).isEqualTo(201);
        JsonNode flags = tree(get("room_bookings?filter[id_order]=[1]&display=[id,is_cancelled,is_refunded]"));
        assertThat(flags).isEqualTo(json.readTree("{\"bookings\":[{\"id\":1,\"is_refunded\":1,\"is_cancelled\":1}]}"));
        assertThat(tree(get("orders/1")).at("/order/current_state").asInt()).isEqualTo(4);
    }

    @Test
    void aBookingIsAnsweredInTheShapeOfTheRealOne() throws Exception {
        String answer = post("bookings", BOOKING.replace("token-1", "agent/ñ")).body();

        assertThat(answer).contains("agent\\/\\u00F1");
        JsonNode booking = json.readTree(answer).path("booking");
        String expected = """
                {"id_room_type":2,"checkin_date":"2026-12-18 00:00:00","checkout_date":"2026-12-21 00:00:00",
                "total_tax":180,"number_of_rooms":1,"name":"Delux Rooms","rooms":[{"id_room":10,"id_hotel_booking":1,
                "adults":2,"child":1,"unit_price_without_tax":4500,"total_tax":180,"services":[{"id_service":5,
                "name":"Room Maintenance Fees","quantity":1,"unit_price_without_tax":750,"total_price_without_tax":750,
                "total_tax":30,"per_night":1,"price_mode":2}]}]}""";
        assertThat(booking.at("/associations/room_types/0").toString())
                .isEqualTo(json.readTree(expected).toString());
        assertThat(tree(get("bookings/1")).path("booking")).isEqualTo(booking);
        assertThat(get("bookings?limit=1&filter[id]=7").body()).isEqualTo("{\"bookings\":[{\"id\":1}]}");
    }

    @Test
    void aQuoteIsAnsweredInTheShapeOfTheRealOne() throws Exception {
        JsonNode ari = tree(post("hotel_ari", QUOTE.formatted(""))).path("hotel_ari");

        assertThat(ari.path("id_hotel").isString()).isTrue();
        assertThat(ari.path("total_available_rooms").asInt()).isEqualTo(20);
        assertThat(ari.at("/room_types/1/rooms/available/6")).isEqualTo(json.readTree("""
                        {"id_room":6,"id_product":2,"id_hotel":1,"room_num":"DR-101","room_comment":"",
                        "max_adult":2,"max_children":2,"max_occupancy":4}"""));
        JsonNode nights = tree(post("hotel_ari", QUOTE.formatted("<date_wise_breakdown>1</date_wise_breakdown>")));
        assertThat(nights.path("hotel_aris").size()).isEqualTo(3);
        assertThat(nights.at("/hotel_aris/2/room_types/0/total_price").asInt()).isEqualTo(1250);
        String twoRooms = QUOTE.formatted("")
                .replace(
                        "</room_occupancies>",
                        "<room_occupancy><adults>1</adults></room_occupancy></room_occupancies>");
        assertThat(tree(post("hotel_ari", twoRooms))
                        .at("/hotel_ari/room_types/0/total_price")
                        .asInt())
                .isEqualTo(7500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "hotels?display=full&language=1;/hotels/0/hotel_name;The Hotel Prime",
                "room_types?display=full&filter[active]=1&language=1;/room_types/3/name;Luxury Rooms",
                "room_types?display=full&language=2;/room_types/0/name;Habitaciones Generales",
                "room_types?display=full;/room_types/0/name/1/id;2",
                "room_types?display=full&language=1;/room_types/1/price;1500.000000",
                "room_types/2?language=1;/room_type/name;Delux Rooms",
                "hotel_room_types?display=full;/hotel_room_types/0/max_guests;4",
                "hotel_rooms?display=full;/rooms/19/room_num;LR-105",
                "services?display=full&filter[active]=1&language=1;/services/0/price_calculation_method;2",
                "services?display=full&language=1;/services/1/price_addition_type;2",
                "languages?display=full;/languages/1/iso_code;es",
                "countries/21;/country/iso_code;US",
                "states/1;/state/iso_code;AL",
                "hotels/1?language=1;/hotel/max_checkout_offset;1000",
                "currencies?display=full;/currencies/0/iso_code;USD",
                "configurations?filter[name]=[PS_TIMEZONE]&display=full;/configurations/0/value;UTC",
                "configurations?filter[name]=[QLO_INSTALL_VERSION]&display=full;/configurations/0/value;1.7.0.0",
                "order_states?display=full&language=1;/order_states/3/name;Canceled",
            })
    void theCatalogueIsRead(String path, String pointer, String value) throws Exception {
        assertThat(tree(get(path)).at(pointer).asString()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "orders?filter[reference]=[NONE]&display=full;200;[]",
                "customers?filter[email]=[a@b.c]&display=[id,email];200;[]",
                "bookings/99999;404;''",
                "orders/99999;404;''",
                "hotel_ari;405;{\"errors\":[{\"code\":23,\"message\":\"Method GET is not valid\"}]}",
                "images/room_types/99/1;500;''",
                "room_types?language=9;400;{\"errors\":[{\"code\":81,\"message\":\"language is not available\"}]}",
            })
    void whatIsNotThereIsAnsweredAsTheRealOneDoes(String path, int status, String text) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense,400,27",
        "employees,401,26",
        "orders?filter[date_upd]=1,500,32",
        "images/room_types/1/9,400,57"
    })
    void aBadQuestionGetsTheNumberOfTheRealOne(String path, int status, int code) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json.readTree(answer.body()).at("/errors/0/code").asInt()).isEqualTo(code);
    }

    @Test
    void everyRoomTypeHasAPicture() throws Exception {
        HttpResponse<String> answer = get("images/room_types/3/3/large_default");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(answer.body().length()).isGreaterThan(500);
    }

    @Test
    void withoutBeingAskedForJsonTheAnswerIsXml() throws Exception {
        post("bookings", BOOKING);

        HttpResponse<String> list = send(request("room_types").GET());
        HttpResponse<String> room = send(request("room_bookings/1").GET());

        assertThat(list.headers().firstValue("Content-Type")).hasValue("text/xml;charset=utf-8");
        assertThat(list.body()).contains("<room_type id=\"4\"/>");
        assertThat(room.body()).contains("<child_ages><![CDATA[[7]]]></child_ages>");
    }

    @Test
    void theGuestsOfARoomAreChangedByPuttingItsDocumentBack() throws Exception {
        post("bookings", BOOKING);
        String document = send(request("room_bookings/1").GET()).body();
        String changed = document.replace("<adults><![CDATA[2]]>", "<adults><![CDATA[1]]>");

        HttpResponse<String> answer =
                send(request("room_bookings/1?output_format=JSON").PUT(BodyPublishers.ofString(changed)));

        assertThat(json.readTree(answer.body()).at("/booking/adults").isString())
                .isTrue();
        assertThat(tree(get("room_bookings/1")).at("/booking/adults").asInt()).isEqualTo(1);
        assertThat(tree(get("room_bookings/1"))
                        .at("/booking/total_price_tax_incl")
                        .asString())
                .isEqualTo("4680.000000");
    }

    @Test
    void anUnknownOrderIsCancelledWithA200ThatSaysOtherwise() throws Exception {
        HttpResponse<String> answer = post("order_histories", CANCEL);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(answer.body()).isEqualTo("Invalid new order status");
    }

    @ParameterizedTest
    @CsvSource({"'',401,401 Unauthorized", "short,401,format", "TESTKEYTESTKEYTESTKEYTESTKEY0002,401,not active"})
    void aWrongKeyIsRefused(String key, int status, String text) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("room_types?output_format=JSON"));
        if (!key.isEmpty()) {
            request.header("Authorization", basic(key));
        }

        HttpResponse<String> answer = send(request);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }

    @Test
    void theFrontDeskSeesTheBookingAndClosesRooms() throws Exception {
        post("bookings", BOOKING);
        JsonNode item = json.readTree(sim("GET", "qloapps/bookings", "").body()).at("/items/0");
        assertThat(item.path("total")).isEqualTo(json.readTree("{\"amount\":\"5460.00\",\"currency\":\"USD\"}"));
        assertThat(item.path("checkIn").asString()).isEqualTo("2026-12-18");
        assertThat(item.path("guests").asInt()).isEqualTo(3);
        assertThat(item.path("cancelled").asBoolean()).isFalse();

        String closed = "{\"roomType\":\"delux rooms\",\"free\":2}";
        assertThat(sim("PUT", "qloapps/rooms", closed).statusCode()).isEqualTo(204);
        assertThat(sim("PUT", "qloapps/rooms", "{\"roomType\":1,\"free\":0}").statusCode())
                .isEqualTo(204);
        JsonNode ari = tree(post("hotel_ari", QUOTE.formatted("")));
        assertThat(ari.at("/hotel_ari/room_types/0/rooms").toString()).isEqualTo("{\"available\":[]}");
        assertThat(ari.at("/hotel_ari/room_types/1/rooms/available").size()).isEqualTo(2);
        assertThat(sim("PUT", "qloapps/rooms", "{\"roomType\":\"attic\",\"free\":1}")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"booked-but-500,500,1", "ok-but-not-booked,200,0", "html,200,0", "error,500,0", "sold-out,400,0"})
    void aFaultDecidesTheAnswerAndWhetherItIsBooked(String mode, int status, int booked) throws Exception {
        fault(mode, "\"times\":1,\"operation\":\"book\"");

        assertThat(post("bookings", BOOKING).statusCode()).isEqualTo(status);

        assertThat(tree(get("orders?filter[source]=[token-1]")).path("orders").size())
                .isEqualTo(booked);
    }

    @Test
    void aBookingThatIsRefusedStaysRefusedWhenDoneWorkIsAnsweredWithA500() throws Exception {
        fault("booked-but-500", "\"times\":1");

        HttpResponse<String> answer = post("bookings", BOOKING.replace("\"id_room_type\":2", "\"id_room_type\":99"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Invalid room type in the request");
    }

    @Test
    void aCancellationThatTimesOutIsDoneNevertheless() throws Exception {
        post("bookings", BOOKING);
        fault("timeout-after-commit", "\"times\":1,\"delayMs\":1,\"operation\":\"cancel\"");

        assertThatThrownBy(() -> post("order_histories", CANCEL)).isInstanceOf(IOException.class);

        assertThat(tree(get("orders/1")).at("/order/current_state").asInt()).isEqualTo(4);
    }

    @Test
    void aBookingInXmlIsAnsweredInXml() throws Exception {
        String booking = """
                <qloapps><booking><id_property>1</id_property><currency>USD</currency><source>xml-1</source>
                <associations><customer_detail><firstname>Ana</firstname><lastname>Mol</lastname>
                <email>ana@example.com</email><phone>+31612345678</phone></customer_detail>
                <room_types><room_type><id_room_type>1</id_room_type><checkin_date>2027-06-01</checkin_date>
                <checkout_date>2027-06-03</checkout_date><number_of_rooms>1</number_of_rooms><rooms><room>
                <adults>2</adults><child>0</child><total_tax>80</total_tax></room></rooms></room_type></room_types>
                </associations></booking></qloapps>""";

        HttpResponse<String> answer = send(request("bookings").POST(BodyPublishers.ofString(booking)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<total_price_without_tax><![CDATA[2000]]></total_price_without_tax>");
    }

    @Test
    void aBookingThatTimesOutIsThereNevertheless() throws Exception {
        fault("timeout-after-commit", "\"times\":1,\"delayMs\":3000");

        assertThatThrownBy(() -> send(request("bookings?output_format=JSON")
                        .timeout(Duration.ofMillis(700))
                        .POST(BodyPublishers.ofString(BOOKING))))
                .isInstanceOf(HttpTimeoutException.class);

        assertThat(tree(get("orders?filter[source]=[token-1]")).path("orders").size())
                .isEqualTo(1);
    }

    @Test
    void aPmsThatIsDownCutsTheConnection() throws Exception {
        fault("down", "");

        assertThatThrownBy(() -> post("bookings", BOOKING)).isInstanceOf(IOException.class);

        fault("none", "");
        assertThat(get("orders").body()).isEqualTo("[]");
    }

    @Test
    void aSlowPmsAnswersRightly() throws Exception {
        fault("slow", "\"times\":1,\"delayMs\":1,\"operation\":\"read\"");

        assertThat(get("room_types").statusCode()).isEqualTo(200);
        assertThat(sim("GET", "faults", "").body()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void aResetCutsASlowCallBeforeItIsDone(@Autowired ApplicationEventPublisher events) throws Exception {
        fault("slow", "\"times\":1,\"delayMs\":300000,\"operation\":\"book\"");
        CompletableFuture<HttpResponse<String>> held = client.sendAsync(
                request("bookings").POST(BodyPublishers.ofString(BOOKING)).build(), BodyHandlers.ofString());
        await().until(() -> sim("GET", "faults", "").body().equals("{\"items\":[]}"));

        await().until(() -> {
            events.publishEvent(new Reset());
            return held.isDone();
        });

        assertThatThrownBy(held::join).hasRootCauseInstanceOf(IOException.class);
        assertThat(get("orders").body()).isEqualTo("[]");
    }

    @Test
    void anUnknownFaultIsAProblemThatNamesTheKnownOnes() throws Exception {
        HttpResponse<String> answer = sim("POST", "faults", "{\"target\":\"qloapps\",\"mode\":\"sleepy\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("ok-but-not-booked");
    }

    private void fault(String mode, String parameters) throws Exception {
        String order = "{\"target\":\"qloapps\",\"mode\":\"%s\",\"parameters\":{%s}}".formatted(mode, parameters);
        assertThat(sim("POST", "faults", order).statusCode()).isEqualTo(200);
    }

    private JsonNode tree(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path + (path.contains("?") ? "&" : "?") + "output_format=JSON")
                .GET());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(request(path + "?output_format=JSON").POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> sim(String method, String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sim/" + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", basic(KEY))
                .header("Content-Type", "text/xml");
    }

    private URI uri(String path) {
        String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%3F", "?")
                .replace("%3D", "=")
                .replace("%26", "&");
        return URI.create("http://127.0.0.1:" + port + "/sim-vendors/qloapps/api/" + encoded);
    }

    private static String basic(String key) {
        return "Basic " + Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
