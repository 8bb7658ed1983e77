package io.conserje.messaging.whatsapp;

import io.conserje.defaults.client.KeptConnections;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The Graph client on a stand-in, with the connections of production and short time-outs. */
public final class GraphFixture {
    private GraphFixture() {}

    public static Graph on(String url) {
        var requests = KeptConnections.kept(ClientHttpRequestFactoryBuilder.httpComponents())
                .build(HttpClientSettings.defaults().withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(1)));
        RestClient client =
                RestClient.builder().baseUrl(url).requestFactory(requests).build();
        GraphApi api = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(GraphApi.class);
        return new Graph(api, new WhatsAppProperties("v25.0", List.of()));
    }

    /** A client whose breaker is open: nobody is called. */
    public static Graph withOpenBreaker() {
        CircuitBreaker breaker = CircuitBreaker.ofDefaults("graph");
        breaker.transitionToOpenState();
        GraphApi api = new GraphApi() {
            @Override
            public byte[] messages(String version, String number, String authorization, Map<String, Object> body) {
                throw CallNotPermittedException.createCallNotPermittedException(breaker);
            }

            @Override
            public byte[] templates(
                    String version, String account, String authorization, String fields, int limit, String after) {
                throw CallNotPermittedException.createCallNotPermittedException(breaker);
            }
        };
        return new Graph(api, new WhatsAppProperties("v25.0", List.of()));
    }
}
