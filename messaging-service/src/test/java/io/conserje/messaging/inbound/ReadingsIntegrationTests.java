package io.conserje.messaging.inbound;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static io.conserje.messaging.whatsapp.reading.Bodies.messages;
import static io.conserje.messaging.whatsapp.reading.Bodies.status;
import static io.conserje.messaging.whatsapp.reading.Bodies.statuses;
import static io.conserje.messaging.whatsapp.reading.Bodies.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.ReadDelivery;
import io.conserje.messaging.contract.Unreadable;
import io.conserje.messaging.whatsapp.reading.Bodies;
import io.conserje.messaging.whatsapp.reading.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingsIntegrationTests extends DeliveriesRead {

    @Test
    void everyDeliveryIsAnsweredForInTheOrderAsked() {
        List<ReadDelivery> read = readings.read(List.of(
                delivery(7, body(messages(text("wamid.1", "a")))),
                delivery(3, "nonsense"),
                new RawDelivery(5, "pigeon", "default", Bodies.RECEIVED, new byte[0])));
        assertThat(read).extracting(ReadDelivery::id).containsExactly(7L, 3L, 5L);
        assertThat(read.get(0).messages()).hasSize(1);
        assertThat(read.get(1).unreadable()).containsExactly(new Unreadable(-1, "not_json"));
        assertThat(read.get(2).unreadable()).containsExactly(new Unreadable(-1, "unknown_channel"));
    }

    @Test
    void readingAgainGivesTheSame() {
        List<RawDelivery> deliveries = List.of(
                delivery(1, body(messages(text("wamid.1", "a")), statuses(failed("wamid.s")))),
                delivery(2, body(statuses(status("wamid.t", "sent", priced())))));
        assertThat(readings.read(deliveries)).isEqualTo(readings.read(deliveries));
        assertThat(jdbc.sql("select count(*) from cost").query(Long.class).single())
                .isEqualTo(1);
        assertThat(meters.counter("conserje.messages.priced", "category", "service", "paid", "true")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aHundredBodiesWithATotalOfFiveThousandStatusesAreReadAtOnce() {
        List<RawDelivery> deliveries = IntStream.range(0, 100)
                .mapToObj(i -> delivery(
                        i,
                        body(statuses(IntStream.range(0, 50)
                                .mapToObj(j -> status("wamid." + i + "." + j, "sent", priced()))
                                .toArray(String[]::new)))))
                .toList();
        assertThat(readings.read(deliveries)).hasSize(100);
        assertThat(jdbc.sql("select count(*) from receipt").query(Long.class).single())
                .isEqualTo(5000);
        assertThat(meters.counter("conserje.receipts", "status", "sent").count())
                .isEqualTo(5000);
    }

    @Test
    void whatWasReadIsToldToWitnesses() {
        readings.read(List.of(delivery(1, body(messages(text("wamid.1", "a"))))));
        assertThat(witnessed)
                .singleElement()
                .satisfies(content -> assertThat(content.messages()).hasSize(1));
    }

    @Test
    void everySampleTwiceAndAllAtOnceIsKeptAsTheUnionOfItsIds() throws InterruptedException {
        List<RawDelivery> bodies = new ArrayList<>();
        Samples.messages("wamid.all.").forEach(message -> bodies.add(delivery(bodies.size(), body(messages(message)))));
        Samples.statuses("wamid.all.").forEach(status -> bodies.add(delivery(bodies.size(), body(statuses(status)))));
        bodies.add(delivery(
                bodies.size(),
                body(
                        messages(Samples.messages("wamid.all.").toArray(String[]::new)),
                        statuses(Samples.statuses("wamid.all.").toArray(String[]::new)))));
        Set<String> seen = ConcurrentHashMap.newKeySet();
        List<Thread> readers = IntStream.range(0, 2 * bodies.size())
                .mapToObj(i -> Thread.ofVirtual()
                        .start(() -> readings.read(List.of(bodies.get(i % bodies.size())))
                                .forEach(read -> read.messages().forEach(message -> seen.add(message.externalId())))))
                .toList();
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(seen).hasSize(Samples.messages("").size());
        assertThat(count("select count(*) from receipt where external_id like 'wamid.all.%'"))
                .isEqualTo(Samples.statuses("").size());
        assertThat(count("select count(*) from cost where external_id like 'wamid.all.%'"))
                .isEqualTo(Samples.statuses("").size());
        assertThat(count("select count(distinct media_id) from media")).isEqualTo(6);
        assertThat(count("select count(*) from media")).isEqualTo(6);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
