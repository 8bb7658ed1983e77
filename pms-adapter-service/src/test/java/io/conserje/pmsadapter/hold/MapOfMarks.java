package io.conserje.pmsadapter.hold;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Marks of one process, counted. */
class MapOfMarks implements HoldMarks {

    private final Map<String, Integer> marks = new ConcurrentHashMap<>();

    @Override
    public Optional<String> of(String tenant) {
        return Optional.of(String.valueOf(marks.getOrDefault(tenant, 0)));
    }

    @Override
    public void changed(String tenant) {
        marks.merge(tenant, 1, Integer::sum);
    }
}
