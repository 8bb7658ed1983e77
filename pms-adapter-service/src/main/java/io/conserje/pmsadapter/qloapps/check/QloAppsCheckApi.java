package io.conserje.pmsadapter.qloapps.check;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What a check reads: a group of its own, without breaker and repeats, so that it sees what is there now. */
@HttpExchange("/api")
interface QloAppsCheckApi {

    /** The resources with the methods that the key may use, as XML only. */
    @GetExchange("/")
    ResponseEntity<byte[]> resources();

    @GetExchange("/configurations?output_format=JSON")
    ResponseEntity<byte[]> configurations(
            @RequestParam("display") String fields, @RequestParam("filter[name]") String names);

    @GetExchange("/languages?output_format=JSON")
    ResponseEntity<byte[]> languages(
            @RequestParam("display") String fields, @RequestParam("filter[active]") String active);

    @GetExchange("/currencies?output_format=JSON")
    ResponseEntity<byte[]> currencies(@RequestParam("display") String fields);

    @GetExchange("/hotels?output_format=JSON")
    ResponseEntity<byte[]> hotels(@RequestParam("display") String fields);

    @GetExchange("/room_types?output_format=JSON&display=full")
    ResponseEntity<byte[]> roomTypes(@RequestParam("filter[active]") String active);

    @GetExchange("/hotel_room_types?output_format=JSON&display=full")
    ResponseEntity<byte[]> capacities();

    @PostExchange(url = "/hotel_ari?output_format=JSON", contentType = "text/xml")
    ResponseEntity<byte[]> availability(@RequestBody byte[] xml);

    @GetExchange("/orders?output_format=JSON&limit=1")
    ResponseEntity<byte[]> orders(@RequestParam("display") String fields, @RequestParam("sort") String order);

    @GetExchange("/bookings/{order}?output_format=JSON")
    ResponseEntity<byte[]> booking(@PathVariable long order);
}
