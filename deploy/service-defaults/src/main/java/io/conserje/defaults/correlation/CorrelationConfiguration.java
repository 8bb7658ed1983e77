package io.conserje.defaults.correlation;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Switches correlation on. */
@AutoConfiguration
public class CorrelationConfiguration {

    @Bean
    Correlation correlation(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new Correlation(tracer.getIfAvailable(), propagator.getIfAvailable());
    }

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter() {
        var registration = new FilterRegistrationBean<>(new CorrelationFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
