package io.conserje.orchestrator.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrewTests {

    private static final Duration SHORT = Duration.ofSeconds(30);

    private final Wakeup worker = new Wakeup();
    private final Crew crew = new Crew("test", 4, worker);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void whatIsUnderWayHasItsPlaceUntilItEnds() {
        crew.start(this::lasting);
        crew.start(this::lasting);
        assertThat(crew.free()).isEqualTo(2);

        end.countDown();

        await().atMost(SHORT).untilAsserted(() -> assertThat(crew.free()).isEqualTo(4));
    }

    @Test
    void whatFailsGivesItsPlaceBackAndWakesTheWorkerToo() {
        crew.start(() -> {
            throw new IllegalStateException("a failure of the test");
        });

        assertTimeoutPreemptively(SHORT, () -> worker.sleep(Duration.ofMinutes(1)));
        assertThat(crew.free()).isEqualTo(4);
    }

    @Test
    void whatEndsWakesTheWorkerOnlyWhileThereIsMoreThanRoom() {
        crew.looking();
        crew.start(this::lasting);
        crew.started(1, 4);
        end.countDown();
        await().atMost(SHORT).untilAsserted(() -> assertThat(crew.free()).isEqualTo(4));
        assertThat(worker.isRaised()).as("nothing was left").isFalse();

        crew.looking();
        crew.start(() -> {});
        crew.started(1, 1);

        assertTimeoutPreemptively(SHORT, () -> worker.sleep(Duration.ofMinutes(1)));
    }

    @Test
    void whatEndsWhileTheWorkerLooksWakesIt() {
        crew.looking();
        crew.start(() -> {});
        await().atMost(SHORT).untilAsserted(() -> assertThat(crew.free()).isEqualTo(4));
        crew.started(1, 4);

        assertTimeoutPreemptively(SHORT, () -> worker.sleep(Duration.ofMinutes(1)));
    }

    @Test
    void whoHasAllThatOneTenantMayHaveMayHaveLeftSomething() {
        crew.looking();
        for (int i = 0; i < crew.share(); i++) {
            crew.start(this::lasting);
        }
        crew.started(crew.share(), 4);
        end.countDown();

        assertTimeoutPreemptively(SHORT, () -> worker.sleep(Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 3", "5, 4", "24, 18"})
    void aTenantHasThreeQuartersOfThePlacesAndOneAtLeast(int places, int share) {
        assertThat(new Crew("test", places, worker).share()).isEqualTo(share);
    }

    @Test
    void whoStopsWaitsForWhatIsUnderWay() {
        crew.start(this::lasting);
        var stopped = CompletableFuture.supplyAsync(this::drained);
        assertThat(stopped).isNotDone();

        end.countDown();

        assertThat(stopped).succeedsWithin(SHORT).isEqualTo(true);
    }

    @Test
    void aPlaceIsReservedOnlyWhereNothingIsLeftForIt() {
        assertThat(crew.reserve()).as("nobody has looked yet").isFalse();
        crew.looking();
        crew.started(0, 4);
        assertThat(crew.reserve()).isTrue();
        assertThat(crew.free()).isEqualTo(3);
        crew.startReserved(end::countDown);
        await().atMost(SHORT).untilAsserted(() -> assertThat(crew.free()).isEqualTo(4));

        assertThat(crew.reserve()).isTrue();
        crew.giveBack();
        assertThat(crew.free()).isEqualTo(4);
        assertThat(worker.isRaised()).isFalse();
    }

    private void lasting() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean drained() {
        try {
            return crew.drain();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
