package io.conserje.local.outside;

import java.util.Map;

/** The public webhook, as Meta sees it. */
public final class WebhookEdge {
    private static final String PATH = "/webhooks/whatsapp";
    private static final String HEADER = "X-Hub-Signature-256";

    private final Http http;
    private final WebhookSignature signature;

    /** Posts to the gateway behind this client. */
    public WebhookEdge(Http http, WebhookSignature signature) {
        this.http = http;
        this.signature = signature;
    }

    /** Delivers a body, well signed. */
    public Answer deliver(byte[] body) throws InterruptedException {
        return deliver(body, signature.of(body));
    }

    /** Delivers a body with this header. */
    public Answer deliver(byte[] body, String header) throws InterruptedException {
        return http.post(PATH, body, Map.of("Content-Type", "application/json", HEADER, header));
    }

    /** Delivers a body without a signature. */
    public Answer deliverUnsigned(byte[] body) throws InterruptedException {
        return http.post(PATH, body, Map.of("Content-Type", "application/json"));
    }

    /** What signs here. */
    public WebhookSignature signature() {
        return signature;
    }
}
