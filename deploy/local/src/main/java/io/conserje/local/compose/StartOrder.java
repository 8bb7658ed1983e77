package io.conserje.local.compose;

import io.conserje.local.setting.StartRefused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts services into waves: each wave starts at once, when all that it depends on is ready. */
public final class StartOrder {
    private StartOrder() {}

    /**
     * The waves, first to last; names keep their order within a wave.
     *
     * @param dependencies names each name depends on; a dependency that is not a key is taken as running already
     * @throws StartRefused if they depend on each other in a circle
     */
    public static List<List<String>> waves(Map<String, List<String>> dependencies) {
        List<List<String>> waves = new ArrayList<>();
        List<String> waiting = new ArrayList<>(dependencies.keySet());
        while (!waiting.isEmpty()) {
            Set<String> open = new HashSet<>(waiting);
            List<String> wave = waiting.stream()
                    .filter(name ->
                            dependencies.getOrDefault(name, List.of()).stream().noneMatch(open::contains))
                    .toList();
            if (wave.isEmpty()) {
                throw new StartRefused("docker-compose.yml lets services wait for each other in a circle: " + waiting);
            }
            waves.add(wave);
            waiting.removeAll(wave);
        }
        return waves;
    }
}
