package io.conserje.local.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WebhookEdgeTests {
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.US_ASCII);

    @AutoClose
    private final TinyHttp gateway =
            new TinyHttp(request -> new Answer(request.signature().isEmpty() ? 401 : 200, ""));

    private final WebhookSignature signature = new WebhookSignature("secret");
    private final WebhookEdge edge = new WebhookEdge(new Http(Http.client(), gateway.url()), signature);

    @Test
    void aDeliveryIsSigned() throws InterruptedException {
        assertThat(edge.deliver(BODY).status()).isEqualTo(200);
        assertThat(gateway.requests().getFirst().signature()).isEqualTo(signature.of(BODY));
        assertThat(gateway.requests().getFirst().path()).isEqualTo("/webhooks/whatsapp");
    }

    @Test
    void aSignatureCanBeLeftOut() throws InterruptedException {
        assertThat(edge.deliverUnsigned(BODY).status()).isEqualTo(401);
    }
}
