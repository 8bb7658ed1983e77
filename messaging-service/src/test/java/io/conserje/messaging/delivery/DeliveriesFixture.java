package io.conserje.messaging.delivery;

import io.conserje.messaging.delivery.inquiry.Inquiries;
import io.conserje.messaging.delivery.inquiry.SendRegister;
import io.conserje.messaging.delivery.otherway.OtherChannel;
import io.conserje.messaging.delivery.otherway.OtherWay;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deliveries that wait a minute for what is unknown and ten for what stays so. */
final class DeliveriesFixture {
    private static final Duration SETTLES = Duration.ofMinutes(1);
    private static final Duration GIVEN_UP = Duration.ofMinutes(10);

    private DeliveriesFixture() {}

    /** Over these channels alone, none of which can be asked. */
    static Deliveries through(
            List<Sender> senders, JdbcClient jdbc, InstantSource clock, Ledger ledger, MeterRegistry meters) {
        return through(senders, List.of(), List.of(), jdbc, clock, ledger, meters);
    }

    /** Over these channels, one of which stands in for others and can be asked. */
    static Deliveries through(
            List<Sender> senders,
            List<OtherChannel> others,
            List<SendRegister> registers,
            JdbcClient jdbc,
            InstantSource clock,
            Ledger ledger,
            MeterRegistry meters) {
        Inquiries inquiries = new Inquiries(jdbc, clock, SETTLES, GIVEN_UP, registers);
        Settlement settlement =
                new Settlement(jdbc, clock, new DeliveryProperties(SETTLES, GIVEN_UP), inquiries.channels());
        return new Deliveries(
                senders, new OtherWay(others), ledger, settlement, inquiries, new SendMetrics(meters, ledger));
    }
}
