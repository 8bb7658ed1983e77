package io.conserje.simulators.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ErrandsTests {
    private final Errands errands = new Errands();
    private final List<Integer> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        errands.destroy();
    }

    @Test
    void theErrandsOfALaneAreDoneInOrder() {
        IntStream.range(0, 200).forEach(number -> errands.runInOrder("one guest", () -> done.add(number)));

        await().until(() -> done.size() == 200);
        assertThat(done).isSorted();
    }

    @Test
    void aLaneDoesNotWaitForAnother() {
        CountDownLatch never = new CountDownLatch(1);
        errands.runInOrder("a slow guest", () -> errands.pause(Duration.ofHours(1)));

        errands.runInOrder("another guest", never::countDown);

        await().until(() -> never.getCount() == 0);
    }

    @Test
    void aFailedErrandDoesNotStopItsLane() {
        errands.runInOrder("a guest", () -> {
            throw new IllegalStateException("on purpose");
        });
        errands.runInOrder("a guest", () -> done.add(1));

        await().until(() -> done.equals(List.of(1)));
    }

    @Test
    void aResetEndsWhatIsUnderWayAndNotWhatComesAfter() {
        CountDownLatch begun = new CountDownLatch(1);
        errands.runInOrder("a guest", () -> {
            begun.countDown();
            errands.pause(Duration.ofHours(1));
            done.add(1);
        });
        await().until(() -> begun.getCount() == 0);

        errands.endAll();
        errands.runInOrder("a guest", () -> done.add(2));

        await().until(() -> done.equals(List.of(2)));
    }
}
