package io.conserje.local.bench.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTests {

    @Test
    void eachCallIsPlacedAfterTheMessageOfItsTurn() {
        List<Span> turns = LongStream.of(0, 1_000, 2_000)
                .mapToObj(start -> new Span(at(start), at(start + 100)))
                .toList();
        List<ServedCall> calls = List.of(
                new ServedCall("pms", at(60), at(80)),
                new ServedCall("nlp", at(20), at(30)),
                new ServedCall("nlp", at(1_030), at(1_050)),
                new ServedCall("pms", at(1_060), at(1_090)),
                new ServedCall("nlp", at(2_040), at(2_070)));
        assertThat(new Timeline(turns, calls).hops())
                .extracting(
                        Timeline.Hop::name,
                        hop -> hop.begins().quantile(0.5),
                        hop -> hop.takes().quantile(0.5))
                .containsExactly(
                        tuple("nlp", Duration.ofMillis(30), Duration.ofMillis(20)),
                        tuple("pms", Duration.ofMillis(60), Duration.ofMillis(20)));
    }

    @Test
    void onlyTheFirstOfSeveralLikeCallsCountsAndWhatIsBetweenTurnsDoesNot() {
        List<Span> turns = List.of(new Span(at(0), at(100)));
        List<ServedCall> calls = List.of(
                new ServedCall("webhook", at(70), at(75)),
                new ServedCall("webhook", at(1), at(9)),
                new ServedCall("status", at(180), at(190)));
        assertThat(new Timeline(turns, calls).hops())
                .singleElement()
                .extracting(hop -> hop.takes().quantile(1))
                .isEqualTo(Duration.ofMillis(8));
    }

    @Test
    void whatFewTurnsHaveIsLeftOut() {
        List<Span> turns = List.of(new Span(at(0), at(10)), new Span(at(20), at(30)), new Span(at(40), at(50)));
        assertThat(new Timeline(turns, List.of(new ServedCall("typing", at(5), at(6)))).hops())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/sim/whatsapp/guests/44700000001/messages, /sim/whatsapp/guests/*/messages",
        "/v23.0/100200300400500/messages, /v23.0/*/messages",
        "/internal/understandings, /internal/understandings"
    })
    void aLineIsReadWithoutWhatDiffersFromGuestToGuest(String path, String shown) {
        ServedCall call = AccessLogs.call("nlp", "1000 1012 POST " + path);
        assertThat(call).isEqualTo(new ServedCall("nlp POST " + shown, at(1_000), at(1_012)));
    }

    private static Instant at(long millis) {
        return Instant.ofEpochMilli(millis);
    }
}
