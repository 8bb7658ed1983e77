package io.conserje.orchestrator.neighbour.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.context.CallContext;
import io.conserje.messaging.contract.Confirmation;
import io.conserje.messaging.contract.InboundApi;
import io.conserje.messaging.contract.ReadRequest;
import io.conserje.messaging.contract.ReadResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;

class ConfirmationsTests {

    private final List<String> told = new ArrayList<>();
    private boolean away;
    private final Confirmations confirmations = new Confirmations(new InboundApi() {
        @Override
        public ReadResponse read(ReadRequest request) {
            throw new AssertionError("nothing is read");
        }

        @Override
        public void confirm(Confirmation confirmation) {
            if (away) {
                throw new ResourceAccessException("refused");
            }
            told.add(CallContext.current().tenant() + " " + confirmation.deliveryIds());
        }
    });

    @Test
    void severalReadingsAreToldOfInOneCallForEachTenant() {
        kept("one", 1, 2);
        kept("other", 7);
        kept("one", 3);

        confirmations.pass();

        assertThat(told).containsExactly("one [1, 2, 3]", "other [7]");
    }

    @Test
    void nothingIsToldTwiceAndNothingWhereThereIsNothing() {
        kept("one", 1);
        confirmations.pass();
        confirmations.pass();

        assertThat(told).hasSize(1);
    }

    @Test
    void aCallNamesNoMoreThanTheContractAllows() {
        kept("one", LongStream.range(0, 2500).toArray());

        confirmations.pass();

        assertThat(told).hasSize(3);
        assertThat(told.getLast()).startsWith("one [2000, ").endsWith(", 2499]");
    }

    @Test
    void whatDoesNotArriveIsGivenUpAndTheNextOneIsTold() {
        kept("one", 1);
        away = true;
        confirmations.pass();
        away = false;
        kept("one", 2);
        confirmations.pass();

        assertThat(told).containsExactly("one [2]");
    }

    private void kept(String tenant, long... ids) {
        CallContext.ofTenant(tenant)
                .run(() -> confirmations.add(LongStream.of(ids).boxed().toList()));
    }
}
