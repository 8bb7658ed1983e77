package io.conserje.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.awaitility.Awaitility.await;

import io.conserje.orchestrator.contract.Delivery;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaitingBodiesTests {

    private static final int BATCH = 64;

    private static final Duration APART = Duration.ofMillis(1);

    /** Nobody who waits so long comes back within a test. */
    private static final Duration GATHERING = Duration.ofHours(1);

    private static final Duration SOON = Duration.ofSeconds(30);

    /** Stands until a test moves it. */
    private final AtomicLong now = new AtomicLong(System.nanoTime());

    private WaitingBodies waiting = gathering(GATHERING);
    private final ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        lanes.shutdownNow();
    }

    @Test
    void whatComesBehindManyCallsTravelsTogether() throws Exception {
        Duration brief = Duration.ofMillis(50);
        waiting = gathering(brief);
        manyCalls();
        come(1);
        Future<List<PendingDelivery>> next = lanes.submit(waiting::next);
        await().until(() -> waiting.size() == 0);
        assertThat(next).isNotDone();
        come(1);
        pass(brief);

        assertThat(next).succeedsWithin(SOON).asInstanceOf(LIST).hasSize(2);
    }

    @Test
    void manyThatWaitAreNotWaitedWith() throws Exception {
        manyCalls();
        come(1);
        Future<List<PendingDelivery>> next = lanes.submit(waiting::next);
        await().until(() -> waiting.size() == 0);
        pass(APART);
        come(Company.MANY - 1);

        assertThat(next).succeedsWithin(SOON).asInstanceOf(LIST).hasSize(Company.MANY);
    }

    @Test
    void aBatchThatIsFullIsNotWaitedWith() throws Exception {
        manyCalls();
        come(2 * BATCH);

        for (int call = 0; call < 2; call++) {
            assertThat(lanes.submit(waiting::next))
                    .succeedsWithin(SOON)
                    .asInstanceOf(LIST)
                    .hasSize(BATCH);
        }
    }

    @Test
    void twoLanesNeverShareWhatOneCallCarries() throws Exception {
        CompletableFuture<List<PendingDelivery>> first = CompletableFuture.supplyAsync(this::next, lanes);
        CompletableFuture<List<PendingDelivery>> second = CompletableFuture.supplyAsync(this::next, lanes);

        come(1);
        CompletableFuture.anyOf(first, second).join();
        come(1);

        assertThat(first.join()).hasSize(1).doesNotContainAnyElementsOf(second.join());
        assertThat(second.join()).hasSize(1);
    }

    @Test
    void whatWaitsTooLongIsToldToComeAgainAndDoesNotGo() throws Exception {
        PendingDelivery early = body(100);
        PendingDelivery late = body(200);
        waiting.add(early);
        waiting.add(late);

        waiting.giveUp(100);
        assertThat(waiting.size()).isEqualTo(2);
        waiting.giveUp(200);

        assertThat(early.await()).isInstanceOf(IntakeOutcome.Refused.class);
        assertThat(waiting.next()).containsExactly(late);
    }

    @Test
    void whatALaneHasTakenUpIsNotGivenUp() throws Exception {
        PendingDelivery body = body(100);
        waiting.add(body);
        waiting.next();

        waiting.giveUp(Long.MAX_VALUE);
        body.done(new IntakeOutcome.Stored());

        assertThat(body.await()).isEqualTo(new IntakeOutcome.Stored());
    }

    @Test
    void nobodyIsLeftWaitingWhenItCloses() throws Exception {
        PendingDelivery before = body(now.get());
        PendingDelivery after = body(now.get());
        waiting.add(before);

        waiting.close();
        waiting.add(after);

        assertThat(List.of(before.await(), after.await())).hasOnlyElementsOfType(IntakeOutcome.Refused.class);
        assertThat(waiting.size()).isZero();
    }

    @Test
    void aBodyWhoseLaneEndsWhileItWaitsForCompanyIsToldToComeAgain() throws Exception {
        manyCalls();
        PendingDelivery alone = body(now.get());
        waiting.add(alone);
        Future<List<PendingDelivery>> next = lanes.submit(waiting::next);
        await().until(() -> waiting.size() == 0);

        next.cancel(true);

        assertThat(alone.await()).isInstanceOf(IntakeOutcome.Refused.class);
    }

    @Test
    void aLaneThatIsEndedWaitsNoLonger() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(InterruptedException.class).isThrownBy(waiting::next);
    }

    private WaitingBodies gathering(Duration gathering) {
        return new WaitingBodies(BATCH, new Company(APART, gathering, now.get()), now::get);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private List<PendingDelivery> next() {
        try {
            return waiting.next();
        } catch (InterruptedException e) {
            throw new IllegalStateException("ended while waiting", e);
        }
    }

    private void manyCalls() throws InterruptedException {
        for (int call = 0; call < Company.AT_ONCE; call++) {
            come(1);
            waiting.next();
        }
    }

    private void come(int many) {
        IntStream.range(0, many).forEach(number -> waiting.add(body(now.get())));
    }

    private static PendingDelivery body(long came) {
        return new PendingDelivery(new Delivery("whatsapp", "default", "its-own", null, new byte[] {1}), came);
    }
}
