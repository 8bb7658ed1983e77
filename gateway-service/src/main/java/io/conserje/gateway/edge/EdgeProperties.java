package io.conserje.gateway.edge;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The admin API's edge.
 *
 * @param orchestrator where it listens
 * @param nlp where it listens
 * @param pmsAdapter where it listens
 * @param messaging where it listens
 * @param audio where it listens
 * @param bodyLimit the longest body of an admin call
 * @param scrapers networks (CIDR) that may read the metrics
 */
@ConfigurationProperties("conserje.edge")
record EdgeProperties(
        URI orchestrator,
        URI nlp,
        URI pmsAdapter,
        URI messaging,
        URI audio,
        @DefaultValue("1MB") DataSize bodyLimit,
        @DefaultValue List<String> scrapers) {

    URI of(Neighbour neighbour) {
        return switch (neighbour) {
            case ORCHESTRATOR -> orchestrator;
            case NLP -> nlp;
            case PMS_ADAPTER -> pmsAdapter;
            case MESSAGING -> messaging;
            case AUDIO -> audio;
        };
    }
}
