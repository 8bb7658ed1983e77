package io.conserje.gateway;

import io.conserje.testsupport.Backends;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** One stub for all neighbours; audio is down. */
@TestConfiguration(proxyBeanMethods = false)
class NeighbourStubs {

    @Bean
    NeighbourStub neighbour() {
        return new NeighbourStub();
    }

    @Bean
    DynamicPropertyRegistrar addresses(NeighbourStub neighbour) {
        int dead = Backends.freePort();
        return registry -> {
            registry.add("ORCHESTRATOR_URL", neighbour::url);
            registry.add("NLP_URL", neighbour::url);
            registry.add("PMS_ADAPTER_URL", neighbour::url);
            registry.add("MESSAGING_URL", neighbour::url);
            registry.add("AUDIO_URL", () -> "http://127.0.0.1:" + dead);
        };
    }
}
