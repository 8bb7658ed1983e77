package io.conserje.nlp.understanding;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the engine together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UnderstandingProperties.class)
class UnderstandingConfiguration {

    @Bean
    Interpreter interpreter(UnderstandingProperties settings, MeterRegistry meters) {
        return new MeasuredInterpreter(
                new BuiltInInterpreter(settings.languages().getFirst()), meters);
    }

    @Bean
    Questions questions(UnderstandingProperties settings, InstantSource clock) {
        return new Questions(settings, clock);
    }
}
