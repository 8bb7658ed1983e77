package io.conserje.messaging.receipt;

import io.conserje.messaging.contract.Identifier;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Valid status reports with one method a deviation. */
public record StatusReportFixture(
        String externalId,
        Status status,
        @Nullable UUID outboxId,
        @Nullable String failure,
        @Nullable Price price,
        StatusReport.OfSeveral message) {
    public static final String SENDER = "100200300";

    public static StatusReportFixture aStatus(Status status) {
        return new StatusReportFixture(
                "wamid.A",
                status,
                null,
                status == Status.FAILED ? "unreachable" : null,
                null,
                StatusReport.OfSeveral.ONLY);
    }

    public StatusReportFixture of(String wamid) {
        return new StatusReportFixture(wamid, status, outboxId, failure, price, message);
    }

    public StatusReportFixture failing(String reason) {
        return new StatusReportFixture(externalId, status, outboxId, reason, price, message);
    }

    public StatusReportFixture naming(UUID outbox) {
        return new StatusReportFixture(externalId, status, outbox, failure, price, message);
    }

    public StatusReportFixture priced(Price charged) {
        return new StatusReportFixture(externalId, status, outboxId, failure, charged, message);
    }

    public StatusReportFixture message(int number, int count) {
        return new StatusReportFixture(
                externalId, status, outboxId, failure, price, new StatusReport.OfSeveral(number, count));
    }

    public StatusReport build() {
        return new StatusReport(
                0,
                "default",
                "whatsapp",
                SENDER,
                externalId,
                status,
                Instant.parse("2026-11-20T10:00:00Z"),
                outboxId,
                List.of(new Identifier(Identifier.WA_ID, "59899000001")),
                failure,
                price,
                message);
    }
}
