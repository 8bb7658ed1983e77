package io.conserje.hops;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The way.
 *
 * @param place of this process on it
 * @param parallel how much may be under way after its answer
 * @param ways what each place does, by place and kind
 */
@ConfigurationProperties("conserje.hops")
record HopsProperties(String place, int parallel, Map<String, Map<String, Steps>> ways) {

    Steps steps(String kind) {
        Steps steps = ways.getOrDefault(place, Map.of()).get(kind);
        if (steps == null) {
            throw new IllegalArgumentException(place + " has no way for " + kind);
        }
        return steps;
    }
}
