package io.conserje.pmsadapter.qloapps.recovery;

import org.springframework.http.ResponseEntity;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The cheapest read that needs web server, PHP and database; in the group that has neither breaker nor repeats. */
@HttpExchange("/api")
interface ProbeApi {

    @GetExchange("/languages?output_format=JSON&display=[id]&limit=1")
    ResponseEntity<byte[]> anything();
}
