package io.conserje.messaging.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class GatheringTests {
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whoComesAloneIsAskedAlone() {
        var gathering = new Gathering<>("test", this::doubled);
        assertThat(gathering.ask(1)).isEqualTo(2);
        assertThat(gathering.ask(2)).isEqualTo(4);
        assertThat(groups).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void whoComesAloneIsAnsweredInItsOwnThreadUnlessItIsInATransaction() {
        var gathering = new Gathering<Integer, Thread>("test", numbers -> List.of(Thread.currentThread()));
        assertThat(gathering.ask(1)).isSameAs(Thread.currentThread());
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThat(gathering.ask(2)).isNotSameAs(Thread.currentThread());
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    @Test
    void whoCameFirstDoesNotWaitForTheAnswersOfWhoCameMeanwhile() {
        var begun = new CountDownLatch(1);
        var together = new CountDownLatch(1);
        var held = new CountDownLatch(1);
        var gathering = new Gathering<Integer, Integer>("test", numbers -> {
            begun.countDown();
            awaited(numbers.contains(0) ? together : held);
            return doubled(numbers);
        });
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Integer> first = ask(gathering, 0, callers);
            awaited(begun);
            Thread next = Thread.ofVirtual().start(() -> gathering.ask(1));
            await().atMost(AT_MOST).until(() -> next.getState() == Thread.State.WAITING);
            together.countDown();
            assertThat(first).succeedsWithin(AT_MOST);
            held.countDown();
        }
    }

    @Test
    void whoComesWhileAGroupIsUnderWayGoesWithTheNextAndGetsItsOwnAnswer() {
        var begun = new CountDownLatch(1);
        var held = new CountDownLatch(1);
        var gathering = new Gathering<Integer, Integer>("test", numbers -> {
            if (numbers.contains(0)) {
                begun.countDown();
                awaited(held);
            }
            return doubled(numbers);
        });
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            ask(gathering, 0, callers);
            awaited(begun);
            Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
            List<CompletableFuture<Integer>> others = IntStream.range(1, 50)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                waiting.add(Thread.currentThread());
                                return gathering.ask(i);
                            },
                            callers))
                    .toList();
            await().atMost(AT_MOST)
                    .until(() -> waiting.size() == 49
                            && waiting.stream().allMatch(caller -> caller.getState() == Thread.State.WAITING));
            held.countDown();
            assertThat(others.stream().map(CompletableFuture::join))
                    .containsExactlyElementsOf(
                            IntStream.range(1, 50).mapToObj(i -> 2 * i).toList());
        }
        assertThat(groups).as("of 50 questions").hasSize(2);
    }

    @Test
    void aQuestionThatFailsFailsAloneAndTheOthersOfItsGroupAreAnswered() {
        var gathering = new Gathering<Integer, Integer>("test", numbers -> {
            if (numbers.contains(7)) {
                throw new DataIntegrityViolationException("seven");
            }
            return doubled(numbers);
        });
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> asked = IntStream.range(0, 30)
                    .mapToObj(i -> ask(gathering, i, callers))
                    .toList();
            for (int i = 0; i < asked.size(); i++) {
                CompletableFuture<Integer> answer = asked.get(i);
                if (i == 7) {
                    assertThatThrownBy(answer::join).hasCauseInstanceOf(DataIntegrityViolationException.class);
                } else {
                    assertThat(answer.join()).isEqualTo(2 * i);
                }
            }
        }
    }

    @Test
    void whereNobodyAnswersAGroupIsNotAskedAgainOneByOne() {
        var gathering = new Gathering<Integer, Integer>("test", numbers -> {
            groups.add(numbers);
            throw new DataAccessResourceFailureException("gone");
        });
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> asked = IntStream.range(0, 30)
                    .mapToObj(i -> ask(gathering, i, callers))
                    .toList();
            asked.forEach(answer ->
                    assertThatThrownBy(answer::join).hasCauseInstanceOf(DataAccessResourceFailureException.class));
        }
        assertThat(groups.stream().mapToInt(List::size).sum()).isEqualTo(30);
    }

    @Test
    void afterAFailureTheNextQuestionIsAskedAsEver() {
        var gathering = new Gathering<Integer, Integer>("test", numbers -> {
            if (numbers.contains(0)) {
                throw new IllegalStateException("zero");
            }
            return doubled(numbers);
        });
        assertThatThrownBy(() -> gathering.ask(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("zero");
        assertThat(gathering.ask(4)).isEqualTo(8);
    }

    private List<Integer> doubled(List<Integer> numbers) {
        groups.add(numbers);
        return numbers.stream().map(number -> 2 * number).toList();
    }

    private static CompletableFuture<Integer> ask(
            Gathering<Integer, Integer> gathering, int number, ExecutorService callers) {
        return CompletableFuture.supplyAsync(() -> gathering.ask(number), callers);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
