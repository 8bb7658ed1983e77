package io.conserje.messaging.gmail.token;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Google's token endpoint (RFC 6749 and RFC 7523). */
@HttpExchange
public interface GoogleTokenApi {
    /** A token for what the form shows; the address is the one that the credentials name. */
    @PostExchange(contentType = "application/x-www-form-urlencoded")
    byte @Nullable [] token(URI address, @RequestBody MultiValueMap<String, String> form);
}
