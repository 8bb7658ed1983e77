package io.conserje.pmsadapter.qloapps;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What changes something in QloApps: a group of its own, with a longer time-out and no repeats. */
@HttpExchange("/api")
interface QloAppsWritesApi {

    /** Books; the only resource that reads JSON. */
    @PostExchange(url = "/bookings?output_format=JSON", contentType = "application/json")
    ResponseEntity<byte[]> book(@RequestBody byte[] json);

    /** Puts an order into another state. */
    @PostExchange(url = "/order_histories?output_format=JSON", contentType = "text/xml")
    ResponseEntity<byte[]> changeState(@RequestBody byte[] xml);
}
