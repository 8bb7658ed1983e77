package io.conserje.pmsadapter.qloapps.check;

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

/** A shop that is set up well, until a test spoils it. */
abstract class CheckedShop {

    final ScriptedQloApps qloApps = new ScriptedQloApps();
    Instant now = Instant.now();
    String url = qloApps.url();

    CheckedShop() {
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

    List<Finding> findings() {
        return new CheckFixture(url, QloAppsFixture.KEY, InstantSource.fixed(now))
                .check()
                .findings();
    }

    List<Finding> worse() {
        return findings().stream()
                .filter(finding -> finding.level() != Level.OK)
                .toList();
    }

    List<Finding> faults() {
        return findings().stream()
                .filter(finding -> finding.level() == Level.FAULT)
                .toList();
    }

    static String resources(String without) {
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
