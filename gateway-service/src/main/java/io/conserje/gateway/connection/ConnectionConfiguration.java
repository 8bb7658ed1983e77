package io.conserje.gateway.connection;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our door before Tomcat. */
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    @Bean
    Connections connections() {
        return new Connections();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tooManyAreTurnedAway(Connections connections) {
        return factory -> {
            factory.setProtocol(TurningAwayProtocol.class.getName());
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof TurningAwayProtocol protocol) {
                    connections.of(protocol);
                }
            });
        };
    }

    @Bean
    MeterBinder connectionsTurnedAway(Connections connections) {
        return meters -> FunctionCounter.builder("conserje.connections.refused", connections, Connections::turnedAway)
                .description("Connections that were answered and closed because all places were taken")
                .register(meters);
    }
}
