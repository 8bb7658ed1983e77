package io.conserje.orchestrator.erasure;

import io.conserje.defaults.context.CallContext;
import io.conserje.messaging.contract.GroupErasureRequest.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Confirms, unless told not to, and remembers what it was asked. */
public final class ScriptedErasures implements GroupErasures {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int silent;

    /** The next calls are not confirmed. */
    void isAway(int calls) {
        silent = calls;
    }

    /** Tenant and names of each call. */
    public List<String> asked() {
        return new ArrayList<>(asked);
    }

    @Override
    public boolean erase(List<Author> authors) {
        asked.add(Stream.concat(
                        Stream.of(CallContext.current().tenant()),
                        authors.stream()
                                .map(author -> author.kind() + "=" + author.value()
                                        + (author.until() == null ? "" : "<" + author.until()))
                                .sorted())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow());
        return silent-- <= 0;
    }
}
