package io.conserje.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.log.LogFields;
import io.conserje.orchestrator.contract.Delivery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.util.unit.DataSize;

class GatheringIntakeTests {

    private static final Duration PATIENT = Duration.ofSeconds(10);

    /** What the intake under test goes by; it stands until a test moves it. */
    private final AtomicLong now = new AtomicLong(System.nanoTime());

    private final GatedStore store = new GatedStore();
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        store.open();
        requests.shutdownNow();
    }

    @Test
    void aBodyThatComesAloneGoesAtOnceUnderItsOwnName() {
        store.open();
        try (var intake = intake(1, 64, PATIENT);
                var _ = MDC.putCloseable(LogFields.CORRELATION_ID, "its-own")) {
            assertThat(intake.store("gmail", "other", new byte[] {7})).isEqualTo(new IntakeOutcome.Stored());
        }
        assertThat(store.batches()).hasSize(1);
        Delivery delivery = store.batches().getFirst().getFirst();
        assertThat(delivery.channel() + delivery.app() + delivery.correlationId())
                .isEqualTo("gmailotherits-own");
        assertThat(delivery.body()).containsExactly(7);
    }

    @Test
    void whatComesWhileTheStoreIsBusyIsStoredTogetherInItsOrder() throws Exception {
        try (var intake = intake(1, 64, PATIENT)) {
            List<Future<IntakeOutcome>> outcomes = come(intake, 0, 10);
            store.open();
            assertAllStored(outcomes);
        }
        assertThat(store.batches()).hasSize(2);
        assertThat(store.bodies())
                .containsExactlyElementsOf(IntStream.range(0, 10).boxed().toList());
    }

    @Test
    void noCallCarriesMoreThanABatch() throws Exception {
        try (var intake = intake(1, 4, PATIENT)) {
            List<Future<IntakeOutcome>> outcomes = come(intake, 0, 10);
            store.open();
            assertAllStored(outcomes);
        }
        assertThat(store.batches()).extracting(List::size).containsExactly(1, 4, 4, 1);
    }

    @Test
    void longBodiesTravelApart() throws Exception {
        int long_ = 3 * 1024 * 1024;
        try (var intake = intake(1, 64, PATIENT)) {
            List<Future<IntakeOutcome>> outcomes = come(intake, 0, 1);
            for (int i = 0; i < 4; i++) {
                outcomes.add(requests.submit(() -> intake.store("whatsapp", "default", new byte[long_])));
                awaitWaiting(intake, i + 1);
            }
            store.open();
            assertAllStored(outcomes);
        }
        assertThat(store.batches()).extracting(List::size).containsExactly(1, 2, 2);
    }

    @Test
    void severalCallsAreUnderWayAtOnce() throws Exception {
        try (var intake = intake(3, 1, PATIENT)) {
            List<Future<IntakeOutcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                outcomes.add(requests.submit(() -> intake.store("whatsapp", "default", new byte[0])));
            }
            await().atMost(PATIENT).until(() -> store.underWay() == 3);
            store.open();
            assertAllStored(outcomes);
        }
    }

    @Test
    void aBodyThatWaitsTooLongIsGivenUpAndNeverSent() throws Exception {
        Duration patience = Duration.ofMillis(20);
        try (var intake = intake(1, 64, patience)) {
            Future<IntakeOutcome> first = come(intake, 0, 1).getFirst();
            Future<IntakeOutcome> late = requests.submit(() -> intake.store("whatsapp", "default", new byte[] {9}));
            awaitWaiting(intake, 1);
            assertThat(late).isNotDone();
            now.addAndGet(patience.toNanos() + 1);
            assertThat(late.get()).isInstanceOf(IntakeOutcome.Refused.class);
            assertThat(intake.waiting()).isZero();
            store.open();
            assertThat(first.get()).isEqualTo(new IntakeOutcome.Stored());
            assertThat(intake.store("whatsapp", "default", new byte[] {8})).isEqualTo(new IntakeOutcome.Stored());
        }
        assertThat(store.bodies()).containsExactly(0, 8);
    }

    @Test
    void aBodyForWhichThereIsNoMemoryIsRefusedAtOnceAndTheOthersAreStored() throws Exception {
        var small = new IntakeProperties(1, 64, 1_000, DataSize.ofBytes(100), PATIENT);
        try (var intake = new GatheringIntake(store, new Correlation(null, null), small)) {
            List<Future<IntakeOutcome>> outcomes = come(intake, 0, 3);
            assertThat(intake.store("whatsapp", "default", new byte[98])).isInstanceOf(IntakeOutcome.Refused.class);
            assertThat(intake.waiting()).isEqualTo(2);
            store.open();
            assertAllStored(outcomes);
            assertThat(intake.store("whatsapp", "default", new byte[98])).isEqualTo(new IntakeOutcome.Stored());
        }
    }

    @Test
    void thereIsNoRoomWhileAllPlacesAreTaken() throws Exception {
        var few = new IntakeProperties(1, 1, 2, DataSize.ofMegabytes(64), PATIENT);
        try (var intake = new GatheringIntake(store, new Correlation(null, null), few)) {
            List<Future<IntakeOutcome>> outcomes = come(intake, 0, 2);
            assertThat(intake.hasRoom()).isTrue();
            outcomes.add(requests.submit(() -> intake.store("whatsapp", "default", new byte[] {2})));
            awaitWaiting(intake, 2);
            assertThat(intake.hasRoom()).isFalse();
            store.open();
            assertAllStored(outcomes);
            assertThat(intake.hasRoom()).isTrue();
        }
    }

    @Test
    void thereIsNoRoomBehindAFullBatchWhileACallHangs() throws Exception {
        try (var intake = intake(1, 1, PATIENT)) {
            come(intake, 0, 1);
            now.addAndGet(2);
            requests.submit(() -> intake.store("whatsapp", "default", new byte[] {1}));
            awaitWaiting(intake, 1);
            assertThat(intake.hasRoom()).isTrue();
            now.addAndGet(PATIENT.toNanos() - 1);
            assertThat(intake.hasRoom()).as("behind a call that hangs").isFalse();
        }
    }

    @Test
    void aRefusalOfTheStoreIsTheAnswerOfAllItConcerns() throws Exception {
        var refused = new IntakeOutcome.Refused(Duration.ofSeconds(7));
        try (var intake = intake(1, 64, PATIENT)) {
            List<Future<IntakeOutcome>> outcomes = come(intake, 0, 5);
            store.answer(refused);
            store.open();
            for (Future<IntakeOutcome> outcome : outcomes) {
                assertThat(outcome.get()).isEqualTo(refused);
            }
        }
    }

    @Test
    void aMistakeOfOurOwnIsNotHiddenAndEndsNothing() {
        store.open();
        try (var intake = intake(1, 64, PATIENT)) {
            store.fail(new IllegalStateException("a bug"));
            assertThatIllegalStateException().isThrownBy(() -> intake.store("whatsapp", "default", new byte[0]));
            store.answer(new IntakeOutcome.Stored());
            assertThat(intake.store("whatsapp", "default", new byte[0])).isEqualTo(new IntakeOutcome.Stored());
        }
    }

    /** The first is under way and holds the only lane; the others wait behind it, each known to wait before the next one comes. */
    private List<Future<IntakeOutcome>> come(GatheringIntake intake, int from, int to) {
        List<Future<IntakeOutcome>> outcomes = new ArrayList<>();
        for (int i = from; i < to; i++) {
            byte[] body = {(byte) i};
            outcomes.add(requests.submit(() -> intake.store("whatsapp", "default", body)));
            if (i == from) {
                await().atMost(PATIENT).until(() -> store.underWay() == 1);
            } else {
                awaitWaiting(intake, i - from);
            }
        }
        return outcomes;
    }

    private static void awaitWaiting(GatheringIntake intake, int many) {
        await().atMost(PATIENT).until(() -> intake.waiting() == many);
    }

    private static void assertAllStored(List<Future<IntakeOutcome>> outcomes)
            throws InterruptedException, ExecutionException {
        for (Future<IntakeOutcome> outcome : outcomes) {
            assertThat(outcome.get()).isEqualTo(new IntakeOutcome.Stored());
        }
    }

    private GatheringIntake intake(int lanes, int batch, Duration patience) {
        return new GatheringIntake(
                store,
                new Correlation(null, null),
                new IntakeProperties(lanes, batch, 1_000, DataSize.ofMegabytes(64), patience),
                now::get);
    }
}
