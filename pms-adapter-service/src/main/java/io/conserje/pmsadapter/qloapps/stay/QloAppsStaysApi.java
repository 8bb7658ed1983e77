package io.conserje.pmsadapter.qloapps.stay;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What is read of bookings. Values of filters are in brackets, {@code [a|b]} for either. */
@HttpExchange("/api")
interface QloAppsStaysApi {

    @GetExchange("/orders?output_format=JSON")
    ResponseEntity<byte[]> byReference(
            @RequestParam("display") String fields, @RequestParam("filter[reference]") String reference);

    @GetExchange("/orders?output_format=JSON")
    ResponseEntity<byte[]> bySource(
            @RequestParam("display") String fields, @RequestParam("filter[source]") String source);

    @GetExchange("/orders?output_format=JSON")
    ResponseEntity<byte[]> byIds(@RequestParam("display") String fields, @RequestParam("filter[id]") String ids);

    @GetExchange("/orders?output_format=JSON")
    ResponseEntity<byte[]> ofCustomers(
            @RequestParam("display") String fields,
            @RequestParam("filter[id_customer]") String customers,
            @RequestParam("sort") String order,
            @RequestParam("limit") String limit);

    @GetExchange("/orders?date=1&output_format=JSON")
    ResponseEntity<byte[]> changed(
            @RequestParam("display") String fields,
            @RequestParam("filter[date_upd]") String after,
            @RequestParam("sort") String order,
            @RequestParam("limit") String limit);

    @GetExchange("/room_bookings?display=full&output_format=JSON")
    ResponseEntity<byte[]> lines(@RequestParam("filter[id_order]") String orders);

    /** Claims to rooms on days; flags in the filter, since cancelled ones are many. */
    @GetExchange("/room_bookings?display=full&date=1&output_format=JSON")
    ResponseEntity<byte[]> linesBetween(
            @RequestParam("filter[id_hotel]") String hotel,
            @RequestParam("filter[is_refunded]") String refunded,
            @RequestParam("filter[date_from]") String beginsBefore,
            @RequestParam("filter[date_to]") String endsAfter);

    @GetExchange("/room_bookings?date=1&output_format=JSON")
    ResponseEntity<byte[]> changedLines(
            @RequestParam("display") String fields,
            @RequestParam("filter[date_upd]") String after,
            @RequestParam("sort") String order,
            @RequestParam("limit") String limit);

    @GetExchange("/customers?output_format=JSON")
    ResponseEntity<byte[]> customers(@RequestParam("display") String fields, @RequestParam("filter[id]") String ids);

    @GetExchange("/customers?output_format=JSON")
    ResponseEntity<byte[]> customersByEmail(
            @RequestParam("display") String fields, @RequestParam("filter[email]") String email);

    @GetExchange("/customers?output_format=JSON")
    ResponseEntity<byte[]> customersByPhone(
            @RequestParam("display") String fields, @RequestParam("filter[phone]") String like);
}
