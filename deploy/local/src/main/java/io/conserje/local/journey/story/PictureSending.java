package io.conserje.local.journey.story;

import io.conserje.local.bench.ServiceToken;
import io.conserje.local.journey.Platform;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.Patience;
import io.conserje.local.outside.Unexpected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends a picture as the outbox does: one outbox id, asked for again under a newer fence as long as it is to come later. */
final class PictureSending {
    private static final String LINE = "\r\n";
    private static final String BOUNDARY = "a-picture-of-the-story";

    private final Platform platform;
    private final HttpClient client;
    private final Http messaging;
    private final ServiceToken tokens;
    private final String number;

    PictureSending(Platform platform, HttpClient client) {
        this.platform = platform;
        this.client = client;
        this.messaging = new Http(client, platform.url("messaging"));
        this.tokens = new ServiceToken(setting("CONSERJE_SERVICE_KEYS"));
        this.number = setting("WHATSAPP_PHONE_NUMBER_ID");
    }

    /** WhatsApp's id of the picture. */
    String handIn(byte[] png) throws InterruptedException {
        Http simulators = new Http(client, platform.url("simulators"));
        return simulators
                .post(
                        "/sim-vendors/graph/v25.0/" + number + "/media",
                        form(png),
                        Map.of(
                                "Authorization",
                                "Bearer " + setting("WHATSAPP_ACCESS_TOKEN"),
                                "Content-Type",
                                "multipart/form-data; boundary=" + BOUNDARY))
                .good("handing a picture in")
                .json()
                .path("id")
                .asString("");
    }

    /** Returns when WhatsApp has taken it. */
    void send(String guest, String picture, Duration limit) throws InterruptedException {
        UUID outbox = UUID.randomUUID();
        AtomicInteger fence = new AtomicInteger();
        Patience.until(limit, "a picture that WhatsApp takes", () -> {
            JsonNode result = tried(outbox, fence.incrementAndGet(), guest, picture);
            String outcome = result.path("outcome").asString("");
            if (!outcome.equals("later") && !outcome.equals("accepted")) {
                throw new Unexpected("the picture was answered with " + result);
            }
            return Optional.of(outcome).filter("accepted"::equals);
        });
    }

    /** The kind of a file that the guest's phone shows. */
    String kindOf(String mediaId) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        platform.url("simulators").resolve("/sim/whatsapp/media/" + mediaId))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding())
                    .headers()
                    .firstValue("Content-Type")
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode tried(UUID outbox, int fence, String guest, String picture) throws InterruptedException {
        byte[] body = JsonMapper.shared()
                .writeValueAsBytes(Map.of(
                        "outboxId",
                        outbox,
                        "fence",
                        fence,
                        "channel",
                        "whatsapp",
                        "sender",
                        number,
                        "recipient",
                        List.of(Map.of("kind", "wa_id", "value", guest)),
                        "reply",
                        Map.of("text", "The room", "choices", List.of(), "addition", attached(picture))));
        String token = tokens.to("messaging");
        return messaging
                .post(
                        "/internal/sends",
                        body,
                        Map.of("Content-Type", "application/json", "Authorization", "Bearer " + token))
                .good("a send")
                .json();
    }

    private static Map<String, String> attached(String picture) {
        return Map.of("kind", "attachment", "file", "image", "mediaId", picture);
    }

    private static byte[] form(byte[] png) {
        var form = new ByteArrayOutputStream();
        form.writeBytes(part("name=\"messaging_product\"" + LINE + LINE + "whatsapp"));
        form.writeBytes(part("name=\"type\"" + LINE + LINE + "image/png"));
        form.writeBytes(part("name=\"file\"; filename=\"room.png\"" + LINE + "Content-Type: image/png" + LINE + LINE));
        form.writeBytes(png);
        form.writeBytes((LINE + "--" + BOUNDARY + "--" + LINE).getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    private static byte[] part(String rest) {
        return (LINE + "--" + BOUNDARY + LINE + "Content-Disposition: form-data; " + rest)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private String setting(String name) {
        return platform.settings().getOrDefault(name, "");
    }
}
