package io.conserje.pmsadapter.qloapps.booking;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What changes something in QloApps: a group of its own, with a longer time-out and no repeats. */
@HttpExchange("/api")
public interface QloAppsWritesApi {

    /** Books; the only resource that reads JSON. */
    @PostExchange(url = "/bookings?output_format=JSON", contentType = "application/json")
    ResponseEntity<byte[]> book(@RequestBody byte[] json);

    /** Puts an order into another state. */
    @PostExchange(url = "/order_histories?output_format=JSON", contentType = "text/xml")
    ResponseEntity<byte[]> changeState(@RequestBody byte[] xml);

    /** Changes a booking; the id in the body decides. */
    @PutExchange(url = "/bookings/{order}?output_format=JSON", contentType = "application/json")
    ResponseEntity<byte[]> change(@PathVariable("order") long order, @RequestBody byte[] json);

    /** Changes one room of a booking, whole document. */
    @PutExchange(url = "/room_bookings/{id}?output_format=JSON", contentType = "text/xml")
    ResponseEntity<byte[]> changeRoom(@PathVariable("id") long id, @RequestBody byte[] xml);
}
