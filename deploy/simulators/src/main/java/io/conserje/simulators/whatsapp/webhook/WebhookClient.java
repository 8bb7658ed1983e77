package io.conserje.simulators.whatsapp.webhook;

import io.conserje.simulators.whatsapp.Errands;
import io.conserje.simulators.whatsapp.WhatsAppProperties;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Posts bytes to the business, exactly as they are: no converter may touch what was signed. */
@Component
class WebhookClient implements DisposableBean {
    /** In the place of a status when there was no answer. */
    static final int NO_ANSWER = 0;

    private final WhatsAppProperties properties;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    WebhookClient(WhatsAppProperties properties) {
        this.properties = properties;
    }

    /** Posts the body once, without the signature's header where it is null; answers the HTTP status or {@link #NO_ANSWER}. */
    int post(byte[] body, @Nullable String signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(properties.webhookUrl())
                .timeout(properties.retries().timeout())
                .header("Content-Type", "application/json")
                .header("User-Agent", "conserje-simulator")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (signature != null) {
            request.header(Signature.HEADER, signature);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException noAnswer) {
            return NO_ANSWER;
        } catch (InterruptedException stopped) {
            throw new Errands.Ended();
        }
    }

    @Override
    public void destroy() {
        http.shutdownNow();
    }
}
