package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.intention.History;
import java.util.List;
import java.util.Objects;

/** Finds the mementos of done changes among the intentions. */
class ChangeHistory implements DoneChanges {

    private final History history;

    ChangeHistory(History history) {
        this.history = history;
    }

    @Override
    public List<String> mementos(String orderId) {
        return history.changesOf(orderId).stream()
                .map(done -> ChangeTerms.of(done).memento())
                .filter(Objects::nonNull)
                .toList();
    }
}
