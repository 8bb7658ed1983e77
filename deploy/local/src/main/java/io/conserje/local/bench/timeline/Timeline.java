package io.conserje.local.bench.timeline;

import io.conserje.local.bench.Latencies;
import io.conserje.local.bench.Report;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The calls of many turns laid over each other: when each begins after the guest's message, and how long it takes. */
public final class Timeline {
    private final List<Span> turns;
    private final List<ServedCall> calls;

    Timeline(List<Span> turns, List<ServedCall> calls) {
        this.turns = List.copyOf(turns);
        this.calls = List.copyOf(calls);
    }

    /** Of turns that were played one after the other, as the services saw them. */
    public static Timeline of(List<Span> turns, AccessLogs logs) {
        return new Timeline(turns, logs.calls());
    }

    /** A row for each call, in the order in which they begin; those that fewer than half of the turns have are left out. */
    public void rows(Report report) {
        hops().forEach(hop -> report.row(
                "· " + hop.name(),
                "begins after " + hop.begins().millis(0.5) + ", takes "
                        + hop.takes().millis(0.5) + ", p95 " + hop.takes().millis(0.95),
                ""));
    }

    List<Hop> hops() {
        Map<String, Hop> hops = new LinkedHashMap<>();
        for (Span turn : turns) {
            firstOfEach(turn)
                    .forEach(
                            (name, call) -> hops.computeIfAbsent(name, Hop::new).add(turn, call));
        }
        return hops.values().stream()
                .filter(hop -> hop.takes().count() * 2 >= turns.size())
                .sorted(Comparator.comparing(hop -> hop.begins().quantile(0.5)))
                .toList();
    }

    private Map<String, ServedCall> firstOfEach(Span turn) {
        return calls.stream()
                .filter(turn::holds)
                .collect(Collectors.toMap(
                        ServedCall::hop,
                        call -> call,
                        (one, other) -> one.began().isAfter(other.began()) ? other : one));
    }

    /** One kind of call over all turns. */
    record Hop(String name, Latencies begins, Latencies takes) {

        Hop(String name) {
            this(name, new Latencies(), new Latencies());
        }

        void add(Span turn, ServedCall call) {
            begins.add(Duration.between(turn.asked(), call.began()));
            takes.add(Duration.between(call.began(), call.ended()));
        }
    }
}
