package io.conserje.pmsadapter.qloapps;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What is read from QloApps. Answers come raw, since neither status nor content type can be trusted alone. */
@HttpExchange("/api")
public interface QloAppsApi {

    @GetExchange("/hotels?display=full&output_format=JSON")
    ResponseEntity<byte[]> hotels(@RequestParam("language") int language);

    @GetExchange("/room_types?display=full&output_format=JSON")
    ResponseEntity<byte[]> roomTypes(
            @RequestParam("filter[active]") String active, @RequestParam("language") int language);

    @GetExchange("/hotel_room_types?display=full&output_format=JSON")
    ResponseEntity<byte[]> capacities();

    @GetExchange("/services?display=full&output_format=JSON")
    ResponseEntity<byte[]> services(
            @RequestParam("filter[active]") String active, @RequestParam("language") int language);

    @GetExchange("/services?display=full&output_format=JSON")
    ResponseEntity<byte[]> extras(@RequestParam("filter[id]") String ids, @RequestParam("language") int language);

    @GetExchange("/tax_rules?output_format=JSON")
    ResponseEntity<byte[]> taxRules(
            @RequestParam("display") String fields, @RequestParam("filter[id_tax_rules_group]") String group);

    @GetExchange("/taxes?output_format=JSON")
    ResponseEntity<byte[]> taxes(@RequestParam("display") String fields, @RequestParam("filter[id]") String ids);

    @GetExchange("/hotel_rooms?output_format=JSON")
    ResponseEntity<byte[]> rooms(@RequestParam("display") String fields);

    @GetExchange("/languages?output_format=JSON")
    ResponseEntity<byte[]> languages(
            @RequestParam("display") String fields, @RequestParam("filter[active]") String active);

    @GetExchange("/currencies?output_format=JSON")
    ResponseEntity<byte[]> currencies(@RequestParam("display") String fields);

    @GetExchange("/configurations?output_format=JSON")
    ResponseEntity<byte[]> configurations(
            @RequestParam("display") String fields, @RequestParam("filter[name]") String names);

    /** A read by POST, as QloApps wants it. */
    @PostExchange(url = "/hotel_ari?output_format=JSON", contentType = "text/xml")
    ResponseEntity<byte[]> availability(@RequestBody byte[] xml);

    @GetExchange("/orders?display=full&output_format=JSON")
    ResponseEntity<byte[]> orders(@RequestParam("filter[source]") String source);

    @GetExchange("/orders?display=full&output_format=JSON")
    ResponseEntity<byte[]> order(@RequestParam("filter[id]") String id);

    /** A booking with its services; a 500 in shops that show prices without tax. */
    @GetExchange("/bookings/{order}?output_format=JSON")
    ResponseEntity<byte[]> booking(@PathVariable("order") long order);

    /** Never asked for in full: that would tell password hashes. */
    @GetExchange("/customers?output_format=JSON")
    ResponseEntity<byte[]> customer(@RequestParam("display") String fields, @RequestParam("filter[id]") String id);

    @GetExchange("/customers?output_format=JSON")
    ResponseEntity<byte[]> customerByEmail(
            @RequestParam("display") String fields, @RequestParam("filter[email]") String email);

    @GetExchange("/room_bookings?display=full&output_format=JSON")
    ResponseEntity<byte[]> roomBookings(@RequestParam("filter[id_order]") String order);

    /** All claims to rooms on days, with {@code date=1} as QloApps wants it for filters on dates. */
    @GetExchange("/room_bookings?date=1&output_format=JSON")
    ResponseEntity<byte[]> rivals(
            @RequestParam("display") String fields,
            @RequestParam("filter[id_room]") String rooms,
            @RequestParam("filter[is_refunded]") String refunded,
            @RequestParam("filter[is_back_order]") String backOrder,
            @RequestParam("filter[date_to]") String endsAfter,
            @RequestParam("filter[date_from]") String beginsBefore);
}
