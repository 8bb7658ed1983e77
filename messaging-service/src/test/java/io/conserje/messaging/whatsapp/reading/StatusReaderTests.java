package io.conserje.messaging.whatsapp.reading;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static io.conserje.messaging.whatsapp.reading.Bodies.status;
import static io.conserje.messaging.whatsapp.reading.Bodies.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.receipt.Price;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusReaderTests {
    private final WhatsAppReader reader = new WhatsAppReader(Bodies.numbers());

    @ParameterizedTest
    @CsvSource({
        "sent,SENT",
        "delivered,DELIVERED",
        "read,READ",
        "played,READ",
        "failed,FAILED",
        "deleted,SEEN",
        "novel,SEEN"
    })
    void everyStatusHasItsPlace(String name, Status status) {
        assertThat(read(status("wamid.1", name, "")).status()).isEqualTo(status);
    }

    @Test
    void whatWeSentAlongComesBack() {
        UUID outbox = UUID.randomUUID();
        StatusReport report = read(status("wamid.1", "sent", ",\"biz_opaque_callback_data\":\"%s\"".formatted(outbox)));
        assertThat(report.outboxId()).isEqualTo(outbox);
        assertThat(report.at()).isEqualTo(Instant.ofEpochSecond(1795168801));
        assertThat(report.recipient()).containsExactly(new Identifier(Identifier.WA_ID, "59899000001"));
    }

    @Test
    void whichOfSeveralMessagesItIsComesBackToo() {
        UUID outbox = UUID.randomUUID();
        StatusReport report =
                read(status("wamid.1", "sent", ",\"biz_opaque_callback_data\":\"%s/2/3\"".formatted(outbox)));
        assertThat(report.outboxId()).isEqualTo(outbox);
        assertThat(report.message()).isEqualTo(new StatusReport.OfSeveral(2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"campaign-7\"", "\"zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz\"", "7", "{}", "null"})
    void whatOthersSentAlongIsNotAnOutboxId(String data) {
        assertThat(read(status("wamid.1", "sent", ",\"biz_opaque_callback_data\":" + data))
                        .outboxId())
                .isNull();
    }

    @Test
    void thePriceIsRead() {
        assertThat(read(status("wamid.1", "sent", """
                        ,"pricing":{"billable":true,"pricing_model":"PMP","type":"regular","category":"service"}""")).price())
                .isEqualTo(new Price(true, "PMP", "regular", "service"));
    }

    @ParameterizedTest
    @CsvSource({"131047,window_closed", "131026,unreachable", "131056,pair_throttled", "4711,vendor_refused"})
    void aFailureIsToldInOurWords(int code, String reason) {
        assertThat(read(status("wamid.1", "failed", ",\"errors\":[{\"code\":%d,\"title\":\"t\"}]".formatted(code)))
                        .failure())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/whatsapp/error-codes.csv", numLinesToSkip = 1)
    void aCodeMeansTheSameInAStatusAsInAnAnswer(int code, String reason) {
        String errors = """
                ,"errors":[{"code":%d,"title":"t","message":"m","error_data":{"details":"d"},"href":"h"}]""";
        assertThat(read(status("wamid.1", "failed", errors.formatted(code))).failure())
                .isEqualTo(reason);
    }

    @Test
    void aFailureWithoutAReasonIsStillAFailure() {
        assertThat(read(status("wamid.1", "failed", "")).failure()).isEqualTo("vendor_refused");
    }

    private StatusReport read(String status) {
        return reader.read(delivery(1, body(statuses(status)))).statuses().getFirst();
    }
}
