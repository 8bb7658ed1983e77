package io.conserje.defaults.client;

import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;

/**
 * Kept connections to those who are called often, one for each call under way. They block their virtual thread and hand a call to no
 * other thread. Nothing is repeated here, whatever the answer: what may have been done is never done again by a client.
 */
public final class KeptConnections {

    /** Beyond what is ever under way at once; bulkheads and pools of workers are the limits. */
    private static final int MOST = 1_000;

    /** One that lay idle for so long is looked at before it is used: the callee may have closed it, which would leave a call in doubt. */
    private static final TimeValue LOOKED_AT = TimeValue.of(500, TimeUnit.MILLISECONDS);

    /** For a connection of the pool; a call that finds none was not sent. */
    private static final Timeout FREE_ONE = Timeout.ofSeconds(1);

    private KeptConnections() {}

    /** Requests over such connections. */
    public static HttpComponentsClientHttpRequestFactoryBuilder kept(
            HttpComponentsClientHttpRequestFactoryBuilder builder) {
        return builder.withConnectionManagerCustomizer(pool -> pool.setMaxConnTotal(MOST)
                        .setMaxConnPerRoute(MOST)
                        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX))
                .withConnectionConfigCustomizer(connection -> connection.setValidateAfterInactivity(LOOKED_AT))
                .withDefaultRequestConfigCustomizer(request -> request.setConnectionRequestTimeout(FREE_ONE))
                .withHttpClientCustomizer(client -> client.disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableContentCompression());
    }
}
