package io.conserje.defaults.client;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

/** The breakers of the groups, one a group. */
class Breakers {

    private static final int TRIAL_CALLS = 1;

    private final CircuitBreakerRegistry registry;

    Breakers(CircuitBreakerRegistry registry) {
        this.registry = registry;
    }

    CircuitBreaker of(String group, ClientProperties.Client client) {
        return registry.circuitBreaker(
                group,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(2 * client.breakerFailures())
                        .minimumNumberOfCalls(client.breakerFailures())
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(client.breakerOpen())
                        .permittedNumberOfCallsInHalfOpenState(TRIAL_CALLS)
                        .build());
    }
}
