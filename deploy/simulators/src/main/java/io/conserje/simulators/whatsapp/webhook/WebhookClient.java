package io.conserje.simulators.whatsapp.webhook;

import io.conserje.simulators.whatsapp.Errands;
import io.conserje.simulators.whatsapp.WhatsAppProperties;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Posts bytes to the business, exactly as they are: no converter may touch what was signed. */
@Component
class WebhookClient implements DisposableBean {
    /** In the place of a status when there was no answer. */
    static final int NO_ANSWER = 0;

    /** Beyond what is ever posted at once. */
    private static final int MOST = 1_000;
    /** A connection that lay idle for so long may have been closed by the business, and is looked at before it is used. */
    private static final TimeValue LOOKED_AT = TimeValue.ofMilliseconds(500);

    private static final ContentType JSON = ContentType.create("application/json");

    private final WhatsAppProperties properties;
    private final CloseableHttpClient http;

    WebhookClient(WhatsAppProperties properties) {
        this.properties = properties;
        this.http = client(Timeout.of(properties.retries().timeout()));
    }

    /** Posts the body once, without the signature's header where it is null; answers the HTTP status or {@link #NO_ANSWER}. */
    int post(byte[] body, @Nullable String signature) {
        HttpPost request = new HttpPost(properties.webhookUrl());
        request.setEntity(new ByteArrayEntity(body, JSON));
        if (signature != null) {
            request.setHeader(Signature.HEADER, signature);
        }
        try {
            return http.execute(request, answer -> {
                EntityUtils.consume(answer.getEntity());
                return answer.getCode();
            });
        } catch (IOException noAnswer) {
            return unlessEnded();
        }
    }

    @Override
    public void destroy() {
        http.close(CloseMode.IMMEDIATE);
    }

    /** An interrupt closes the connection under the call, and stays with the thread. */
    private static int unlessEnded() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Errands.Ended();
        }
        return NO_ANSWER;
    }

    /** Repeats nothing and follows nobody: each attempt is counted. */
    private static CloseableHttpClient client(Timeout answer) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(MOST)
                        .setMaxConnPerRoute(MOST)
                        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(2))
                                .setSocketTimeout(answer)
                                .setValidateAfterInactivity(LOOKED_AT)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(answer).build())
                .setUserAgent("conserje-simulator")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }
}
