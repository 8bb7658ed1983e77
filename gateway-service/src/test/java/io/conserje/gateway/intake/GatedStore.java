package io.conserje.gateway.intake;

import io.conserje.orchestrator.contract.Delivery;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Keeps every batch, and answers once its gate is open. */
class GatedStore implements DeliveryStore {

    private final List<List<Delivery>> batches = new CopyOnWriteArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);
    private volatile Supplier<IntakeOutcome> answer = IntakeOutcome.Stored::new;

    @Override
    public IntakeOutcome store(List<Delivery> deliveries) {
        batches.add(deliveries);
        underWay.incrementAndGet();
        try {
            gate.await();
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ended while a call was under way", e);
        } finally {
            underWay.decrementAndGet();
        }
    }

    void open() {
        gate.countDown();
    }

    void answer(IntakeOutcome outcome) {
        answer = () -> outcome;
    }

    void fail(RuntimeException failure) {
        answer = () -> {
            throw failure;
        };
    }

    int underWay() {
        return underWay.get();
    }

    List<List<Delivery>> batches() {
        return List.copyOf(batches);
    }

    /** The first byte of each stored body that has one, in order. */
    List<Integer> bodies() {
        return batches.stream()
                .flatMap(List::stream)
                .filter(delivery -> delivery.body().length > 0)
                .map(delivery -> (int) delivery.body()[0])
                .toList();
    }
}
