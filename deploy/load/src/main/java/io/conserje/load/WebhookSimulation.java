package io.conserje.load;

import static io.gatling.javaapi.core.CoreDsl.ByteArrayBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Signed webhooks on the gateway, in one of the {@link Shape}s; what it needs comes as system properties. */
public final class WebhookSimulation extends Simulation {
    private static final String BODY = "body";
    private static final String SIGNATURE = "signature";
    private static final String IS_TEXT = "text";
    private static final String ANSWERED = "answered";
    private static final String MILLIS = "millis";

    private final Acknowledgements acknowledgements = new Acknowledgements();

    /** Read by Gatling, which makes one and runs it. */
    public WebhookSimulation() {
        Shape shape = Shape.valueOf(property("shape").toUpperCase(Locale.ROOT));
        SignedWebhooks webhooks = new SignedWebhooks(
                System.getenv()
                        .getOrDefault("WHATSAPP_APP_SECRETS", "")
                        .split(",")[0]
                        .strip(),
                property("phone-number-id"),
                property("run"),
                InstantSource.system());
        double perSecond = Double.parseDouble(property("rate"));
        Duration length = Duration.ofSeconds(Long.parseLong(property("seconds")));
        setUp(deliveries(webhooks, shape, acknowledgements)
                        .injectOpen(shape.steps(perSecond, length))
                        .protocols(http.baseUrl(property("gateway")).shareConnections()))
                .assertions(shape.thresholds());
    }

    /** Leaves what was answered beside Gatling's log. */
    @Override
    public void after() {
        try {
            acknowledgements.write(Path.of(property("results")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScenarioBuilder deliveries(SignedWebhooks webhooks, Shape shape, Acknowledgements acknowledgements) {
        long began = System.nanoTime();
        return scenario("webhooks")
                .exec(exec(session -> {
                            SignedWebhooks.Signed signed = webhooks.next();
                            return session.set(BODY, signed.body())
                                    .set(SIGNATURE, signed.signature())
                                    .set(IS_TEXT, signed.text());
                        })
                        .exec(http("webhook")
                                .post("/webhooks/whatsapp")
                                .header("Content-Type", "application/json")
                                .header("X-Hub-Signature-256", "#{" + SIGNATURE + "}")
                                .body(ByteArrayBody(session -> session.<byte[]>get(BODY)))
                                .check(
                                        status().in(shape.goodStatuses()),
                                        status().saveAs(ANSWERED),
                                        responseTimeInMillis().saveAs(MILLIS)))
                        .exec(session -> {
                            acknowledgements.count(
                                    session.getBoolean(IS_TEXT),
                                    session.contains(ANSWERED) ? session.getInt(ANSWERED) : 0,
                                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began),
                                    session.contains(MILLIS) ? session.getInt(MILLIS) : 0);
                            return session;
                        }));
    }

    private static String property(String name) {
        String value = System.getProperty("conserje.load." + name);
        if (value == null) {
            throw new IllegalStateException("conserje.load." + name + " is not set; run deploy/bench");
        }
        return value;
    }
}
