package io.conserje.simulators.whatsapp.webhook;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /sim/whatsapp/webhooks}: delivers any bytes, once, for tests of bad input. */
@RestController
class RawWebhookController {
    private final WebhookClient client;
    private final Signature signature;

    RawWebhookController(WebhookClient client, Signature signature) {
        this.client = client;
        this.signature = signature;
    }

    /** Signs the bytes unless {@code signature} says otherwise: another header's value, or empty for no header. */
    @PostMapping("/sim/whatsapp/webhooks")
    Answer deliver(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(name = "signature", required = false) @Nullable String given) {
        byte[] bytes = body == null ? new byte[0] : body;
        String header = given == null ? signature.of(bytes) : given;
        return new Answer(client.post(bytes, header.isEmpty() ? null : header));
    }

    /** The HTTP status of the webhook's receiver, 0 when it gave no answer. */
    record Answer(int status) {}
}
