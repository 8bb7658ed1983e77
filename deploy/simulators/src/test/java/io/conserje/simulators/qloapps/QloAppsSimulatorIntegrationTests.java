package io.conserje.simulators.qloapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Quotes, bookings, changes and cancellations, and the front desk that sees them. */
class QloAppsSimulatorIntegrationTests extends QloAppsOnTheWire {
    private static final String QUOTE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <qloapps xmlns:xlink="http://www.w3.org/1999/xlink"><hotel_ari><id_hotel>1</id_hotel>%s
            <date_from>2026-12-18</date_from><date_to>2026-12-21</date_to>
            <associations><room_occupancies><room_occupancy><adults>2</adults><children>1</children></room_occupancy>
            </room_occupancies></associations></hotel_ari></qloapps>""";

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
}
