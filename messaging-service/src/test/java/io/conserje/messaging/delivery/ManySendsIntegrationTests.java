package io.conserje.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.messaging.contract.Account;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.contract.SendResult.Outcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.receipt.StatusReportFixture;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many sends begin and end at once and share statements; each is as safe as alone. */
class ManySendsIntegrationTests extends SendsOnPostgres {
    private static final int MANY = 200;

    private final Queue<String> statesDuringCalls = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void forget() {
        statesDuringCalls.clear();
    }

    @Test
    void eachIsCommittedBeforeItsCallAndGetsItsOwnAnswer() {
        List<UUID> ids = ids();
        List<SendResult> results = atOnce(ids, id -> throughOwnIds().send("default", request(id, 1)));
        assertThat(results).extracting(SendResult::outboxId).containsExactlyElementsOf(ids);
        assertThat(results)
                .allSatisfy(result -> assertThat(result.externalId()).isEqualTo("wamid." + result.outboxId()));
        assertThat(statesDuringCalls).hasSize(MANY).containsOnly("sending");
        assertThat(ledger().open()).isZero();
    }

    @Test
    void theSameOnesAtOnceAreCalledOnceEach() {
        List<UUID> ids = ids();
        List<UUID> twice = Stream.concat(ids.stream(), ids.stream()).toList();
        Deliveries deliveries = throughOwnIds();
        atOnce(twice, id -> deliveries.send("default", request(id, 1)));
        assertThat(statesDuringCalls).hasSize(MANY);
    }

    @Test
    void twoIntentionsOfOneSendInOneStatementAreJudgedOneAfterTheOther() {
        UUID other = UUID.randomUUID();
        var intentions = new Intentions(jdbc());
        assertThat(intentions.commit(List.of(intention(outbox(), 1), intention(other, 1), intention(outbox(), 2))))
                .extracting(begun -> begun.isPresent())
                .containsExactly(true, true, false);
        jdbc().sql("update send set state = 'later', reason = 'paced', not_before = attempted_at")
                .update();
        assertThat(intentions.commit(List.of(intention(outbox(), 0), intention(outbox(), 3))))
                .extracting(begun -> begun.map(Begin.Begun::attempt).orElse(0))
                .containsExactly(0, 2);
    }

    @Test
    void oneThatTheStoreCannotTakeFailsAlone() {
        List<UUID> ids = ids();
        UUID odd = ids.get(MANY / 2);
        Deliveries deliveries = throughOwnIds();
        List<String> outcomes = atOnce(ids, id -> {
            if (!id.equals(odd)) {
                return deliveries.send("default", request(id, 1)).outcome().name();
            }
            assertThatThrownBy(() -> deliveries.send("default", withAConversationNobodyCanStore(id)))
                    .hasMessageContaining("0x00");
            return "FAILED";
        });
        assertThat(outcomes).filteredOn(Outcome.ACCEPTED.name()::equals).hasSize(MANY - 1);
        assertThat(statesDuringCalls).hasSize(MANY - 1);
    }

    private Deliveries throughOwnIds() {
        return through(new Sender() {
            @Override
            public String channel() {
                return "whatsapp";
            }

            @Override
            public SendOutcome send(Send send) {
                statesDuringCalls.add(stateOf(send.outboxId()));
                return new Accepted("wamid." + send.outboxId());
            }
        });
    }

    private Intention intention(UUID id, long fence) {
        return new Intention("default", request(id, fence), null, clock().instant());
    }

    private static SendRequest withAConversationNobodyCanStore(UUID id) {
        return new SendRequest(
                id,
                1,
                "whatsapp",
                StatusReportFixture.SENDER,
                List.of(new Identifier(Identifier.WA_ID, "59899000001")),
                null,
                Reply.text("Hello"),
                null,
                new Account("a\u0000b", null));
    }

    private static List<UUID> ids() {
        return IntStream.range(0, MANY).mapToObj(i -> UUID.randomUUID()).toList();
    }

    private static <T> List<T> atOnce(List<UUID> ids, Function<UUID, T> call) {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<T>> calls = ids.stream()
                    .map(id -> CompletableFuture.supplyAsync(() -> call.apply(id), callers))
                    .toList();
            return calls.stream().map(CompletableFuture::join).toList();
        }
    }
}
