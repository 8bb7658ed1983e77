package io.conserje.gateway.token;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys of staff tokens. */
@RestController
class JwksController {

    private final Map<String, Object> publicKeys;

    JwksController(JWKSet keys) {
        this.publicKeys = keys.toPublicJWKSet().toJSONObject();
    }

    /** Public halves only, as RFC 7517 writes them. */
    @GetMapping("/.well-known/jwks.json")
    Map<String, Object> keys() {
        return publicKeys;
    }
}
