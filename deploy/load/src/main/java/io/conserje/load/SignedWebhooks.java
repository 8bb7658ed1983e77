package io.conserje.load;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Webhooks as a busy number gets them, nine statuses to one text of a thousand guests, each signed as Meta signs. */
final class SignedWebhooks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int TEXT_EVERY = 10;
    private static final int GUESTS = 1_000;
    private static final String ENVELOPE = """
            {"object":"whatsapp_business_account","entry":[{"id":"200000000000002","changes":[{"field":"messages","value":{\
            "messaging_product":"whatsapp","metadata":{"display_phone_number":"59824000000","phone_number_id":"%s"},%s}}]}]}""";
    private static final String TEXT = """
            "contacts":[{"wa_id":"%1$s","profile":{"name":"Guest"}}],"messages":[{"from":"%1$s","id":"%2$s","timestamp":"%3$d",\
            "type":"text","text":{"body":"Hola"}}]""";
    private static final String STATUS = """
            "statuses":[{"id":"%2$s","status":"delivered","timestamp":"%3$d","recipient_id":"%1$s","pricing":{"billable":true,\
            "pricing_model":"PMP","type":"regular","category":"service"}}]""";

    private final SecretKeySpec key;
    private final String phoneNumberId;
    private final String run;
    private final InstantSource clock;
    private final AtomicLong count = new AtomicLong();

    /**
     * One webhook.
     *
     * @param body its exact bytes
     * @param signature the value of {@code X-Hub-Signature-256}
     * @param text whether it brings a guest's text, not a status
     */
    record Signed(byte[] body, String signature, boolean text) {}

    /**
     * Webhooks for this number.
     *
     * @param secret of the app
     * @param run makes its ids different from those of other runs
     * @param clock business time
     */
    SignedWebhooks(String secret, String phoneNumberId, String run, InstantSource clock) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.phoneNumberId = phoneNumberId;
        this.run = run;
        this.clock = clock;
    }

    /** The next one; safe for many threads. */
    Signed next() {
        long number = count.getAndIncrement();
        String guest = Long.toString(59_880_000_000L + number / TEXT_EVERY % GUESTS);
        boolean text = number % TEXT_EVERY == 0;
        String value = (text ? TEXT : STATUS)
                .formatted(
                        guest,
                        "wamid.load" + run + "n" + number,
                        clock.instant().getEpochSecond());
        byte[] body = ENVELOPE.formatted(phoneNumberId, value).getBytes(StandardCharsets.US_ASCII);
        return new Signed(body, "sha256=" + HexFormat.of().formatHex(digest(body)), text);
    }

    private byte[] digest(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
