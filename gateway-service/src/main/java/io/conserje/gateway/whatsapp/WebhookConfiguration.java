package io.conserje.gateway.whatsapp;

import io.conserje.gateway.connection.Connections;
import io.conserje.gateway.intake.BodyReader;
import io.conserje.gateway.intake.Intake;
import io.conserje.gateway.limit.RateLimits;
import io.micrometer.observation.ObservationRegistry;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Puts the webhook's own way before all others. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    @Bean
    BodyReader bodyReader(WhatsAppProperties properties) {
        return new BodyReader(
                Math.toIntExact(properties.bodyLimit().toBytes()),
                properties.bodiesAtOnce().toBytes(),
                properties.bodyPatience(),
                properties.bodyTime());
    }

    /** @param traced whether somebody listens for traces */
    @Bean
    DeliveryEndpoint deliveryEndpoint(
            SignedDelivery delivery,
            RateLimits limits,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            ObservationRegistry observations,
            @Value("${conserje.traces:false}") boolean traced,
            BodyReader bodies) {
        return new DeliveryEndpoint(
                delivery,
                limits::countBadSignature,
                problems,
                traced ? observations : ObservationRegistry.NOOP,
                bodies);
    }

    @Bean
    WebhookFilter webhookFilter(
            Intake intake, DeliveryEndpoint endpoint, WebhookCounters counters, Connections connections) {
        return new WebhookFilter(intake, endpoint, counters, connections);
    }

    /** By its name: the server starts before what the filter needs is there. */
    @Bean
    DelegatingFilterProxyRegistrationBean webhooksFirst() {
        var registration = new DelegatingFilterProxyRegistrationBean("webhookFilter");
        registration.addUrlPatterns(WebhookFilter.PATH, WebhookFilter.PATH + "/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** A body is asked for only when somebody reads it. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodiesAreAskedForLate() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setContinueResponseTiming(ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
            }
        });
    }
}
