package io.conserje.pmsadapter.qloapps.check;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.service.annotation.GetExchange;

/** Fetches a photo as a guest's phone does: without a key. */
interface PhotoApi {

    @GetExchange
    ResponseEntity<byte[]> photo(URI link);
}
