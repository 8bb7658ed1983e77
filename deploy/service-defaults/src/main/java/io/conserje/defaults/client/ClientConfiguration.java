package io.conserje.defaults.client;

import io.conserje.defaults.token.ServiceTokenMinter;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.http.HttpClient;
import java.util.random.RandomGenerator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.JdkClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;

/** Gives every group of HTTP clients its token, its bulkhead, its breaker, its retries and its name in the metrics. */
@AutoConfiguration
@EnableConfigurationProperties(ClientProperties.class)
public class ClientConfiguration {

    @Bean
    CircuitBreakerRegistry circuitBreakerRegistry() {
        return CircuitBreakerRegistry.ofDefaults();
    }

    @Bean
    BulkheadRegistry bulkheadRegistry() {
        return BulkheadRegistry.ofDefaults();
    }

    @Bean
    MeterBinder bulkheadMetrics(BulkheadRegistry registry) {
        return (MeterRegistry meters) ->
                TaggedBulkheadMetrics.ofBulkheadRegistry(registry).bindTo(meters);
    }

    @Bean
    MeterBinder circuitBreakerMetrics(CircuitBreakerRegistry registry) {
        return (MeterRegistry meters) ->
                TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
    }

    /** Where Apache's client is present, it makes all calls. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(org.apache.hc.client5.http.classic.HttpClient.class)
    static class ApacheClient {

        @Bean
        ClientHttpRequestFactoryBuilderCustomizer<HttpComponentsClientHttpRequestFactoryBuilder> keptConnections() {
            return KeptConnections::kept;
        }
    }

    /** Plain HTTP/1.1: an upgrade to HTTP/2 is offered by none of the callees and costs a header on every call. */
    @Bean
    ClientHttpRequestFactoryBuilderCustomizer<JdkClientHttpRequestFactoryBuilder> plainHttp() {
        return builder -> builder.withHttpClientCustomizer(client -> client.version(HttpClient.Version.HTTP_1_1));
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    RestClientHttpServiceGroupConfigurer clientGroups(
            ClientProperties properties,
            ServiceTokenMinter minter,
            CircuitBreakerRegistry registry,
            BulkheadRegistry bulkheads) {
        var breakers = new Breakers(registry);
        return groups -> groups.forEachClient((group, builder) -> {
            ClientProperties.Client client = properties.of(group.name());
            builder.observationConvention(new GroupObservation(group.name()));
            if (client.audience() != null) {
                builder.requestInterceptor(new ServiceCallInterceptor(client.audience(), minter));
            }
            if (client.atOnce() > 0) {
                builder.requestInterceptor(new BulkheadInterceptor(bulkheads.bulkhead(
                        group.name(),
                        BulkheadConfig.custom()
                                .maxConcurrentCalls(client.atOnce())
                                .maxWaitDuration(client.queue())
                                .build())));
            }
            builder.requestInterceptor(new ResilienceInterceptor(
                    client.breaker() ? breakers.of(group.name(), client) : null,
                    client.retries(),
                    client.readPosts(),
                    RandomGenerator.getDefault()));
        });
    }
}
