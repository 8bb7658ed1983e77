package io.conserje.orchestrator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.RawDelivery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ConfirmationsTests {

    private final List<List<Long>> calls = new ArrayList<>();
    private final Confirmations confirmations = new Confirmations(new Readings() {
        @Override
        public Outcome read(List<RawDelivery> deliveries) {
            return new Outcome.Unavailable();
        }

        @Override
        public void confirm(List<Long> deliveryIds) {
            calls.add(List.copyOf(deliveryIds));
        }
    });

    @Test
    void severalReadingsShareACall() {
        confirmations.add(List.of(1L, 2L));
        confirmations.add(List.of(3L));
        assertThat(calls).isEmpty();
        confirmations.tell();
        confirmations.tell();

        assertThat(calls).containsExactly(List.of(1L, 2L, 3L));
    }

    @Test
    void noCallHasMoreThanMessagingTakesAndNoneIsForgotten() {
        List<Long> kept = LongStream.range(0, 2_345).boxed().toList();
        for (int from = 0; from < kept.size(); from += 99) {
            confirmations.add(kept.subList(from, Math.min(kept.size(), from + 99)));
        }
        confirmations.tell();

        assertThat(calls).hasSize(3).allMatch(call -> call.size() <= Confirmations.MOST);
        assertThat(calls.stream().flatMap(List::stream)).containsExactlyElementsOf(kept);
    }
}
