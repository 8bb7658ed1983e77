package io.conserje.pmsadapter.qloapps;

import java.io.IOException;
import java.util.Map;

/** What the house of a {@link QloAppsStandIn} says about itself: its hotel, its two room types, their rooms and services. */
final class StandInCatalogue {

    void answer(ShopCall call) throws IOException {
        switch (call.path()) {
            case "languages" ->
                call.json("{\"languages\":[{\"id\":1,\"iso_code\":\"en\"},{\"id\":\"2\",\"iso_code\":\"es\"}]}");
            case "currencies" ->
                call.json("{\"currencies\":[{\"id\":3,\"iso_code\":\"EUR\"},{\"id\":\"1\",\"iso_code\":\"USD\"}]}");
            case "configurations" -> call.json("""
                    {"configurations":[{"id":9,"name":"PS_CURRENCY_DEFAULT","value":"1"},{"id":8,"name":"PS_TIMEZONE","value":"America\\/Montevideo"},
                    {"id":4,"name":"PS_LANG_DEFAULT","value":"1"},{"id":7,"name":"QLO_INSTALL_VERSION","value":"1.7.0.0"},{"id":6,"name":"PS_MAX_CHECKOUT_OFFSET","value":"700"},
                    {"id":5,"name":"PS_MIN_BOOKING_OFFSET","value":"0"}]}""");
            case "hotels" -> call.json("""
                    {"hotels":[{"id":1,"hotel_name":"Casa del Faro","address":"Rambla 1","city":"Montevideo","phone":"+598 2 555 0100",
                    "email":"casa@example.com","check_in":"14:00","check_out":"10:30","latitude":"-34.90110000","longitude":"-56.16450000",
                    "description":"<p>By the sea.<br>Since&nbsp;1911</p>","policies":"<div><div>- No smoking</div><div>- Pets: &lt; 5 kg</div></div>",
                    "use_global_max_checkout_offset":1,"max_checkout_offset":"20","use_global_min_booking_offset":0,"min_booking_offset":"0",
                    "id_default_image":false}]}""");
            case "room_types" -> call.json(roomTypes(call.query()));
            case "hotel_room_types" -> call.json("""
                    {"hotel_room_types":[{"id":1,"id_product":11,"id_hotel":1,"max_adults":2,"max_children":"2","max_guests":3,"min_los":1,"max_los":0},
                    {"id":2,"id_product":12,"id_hotel":1,"max_adults":4,"max_children":2,"max_guests":5,"min_los":1,"max_los":14}]}""");
            case "services" -> call.json("""
                    {"services":[{"id":7,"name":"Linen","price":"10.000000","auto_add_to_cart":1,"price_addition_type":1,"price_calculation_method":2},
                    {"id":8,"name":[{"id":1,"value":"City fee"},{"id":2,"value":"Tasa"}],"price":"40.000000","auto_add_to_cart":"1","price_addition_type":2,"price_calculation_method":1},
                    {"id":9,"name":"Breakfast","description":"<b>Buffet</b>","price":12,"auto_add_to_cart":0,"price_addition_type":1,"price_calculation_method":2}]}""");
            case "hotel_rooms" -> call.json("""
                    {"rooms":[{"id":101,"id_hotel":1,"id_product":11,"id_status":1},{"id":102,"id_hotel":1,"id_product":11,"id_status":3},
                    {"id":103,"id_hotel":1,"id_product":11,"id_status":2},{"id":201,"id_hotel":"1","id_product":"12","id_status":"1"},
                    {"id":301,"id_hotel":2,"id_product":99,"id_status":1}]}""");
            default -> call.error(400, 27, "unknown resource");
        }
    }

    private static String roomTypes(Map<String, String> query) {
        boolean spanish = "2".equals(query.get("language"));
        return """
                {"room_types":[{"id":11,"id_hotel":1,"name":"%s","description_short":"<p>Sea &amp; sun</p>","link_rewrite":"double",
                "description":"<p>Wide<br/>bed</p>","associations":{"images":[{"id":"5"},{"id":16}],"services":[{"id":7,"price":null},{"id":8,"price":null},{"id":9,"price":"14.5"}]}},
                {"id":"12","id_hotel":"1","name":"Suite","description_short":"","link_rewrite":"suite","associations":{"services":[{"id":"7","price":"20.000000"}]}},
                {"id":99,"id_hotel":2,"name":"Elsewhere","link_rewrite":false,"associations":[]}]}""".formatted(spanish ? "Doble" : "Double");
    }
}
