package io.conserje.messaging.delivery;

import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.contract.SendResult.Outcome;
import io.conserje.messaging.receipt.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the ledger with the highest status reported for its message. */
record SendRow(
        UUID outboxId,
        SendState state,
        @Nullable String externalId,
        @Nullable Status status,
        @Nullable String reason,
        @Nullable Instant notBefore,
        @Nullable String trouble) {
    /** Read with {@code s} for the send and {@code r} for its receipt. */
    static final String COLUMNS = "s.outbox_id, s.state, s.external_id, s.reason, s.not_before, s.trouble, r.rank";

    static final String RECEIPT = """
             left join receipt r
               on r.channel = s.channel and r.sender = s.sender and r.external_id = s.external_id
            """;

    static SendRow of(ResultSet row, int number) throws SQLException {
        int rank = row.getInt("rank");
        Status status = row.wasNull() ? null : Status.ofRank(rank);
        OffsetDateTime notBefore = row.getObject("not_before", OffsetDateTime.class);
        return new SendRow(
                row.getObject("outbox_id", UUID.class),
                SendState.ofColumn(row.getString("state")),
                row.getString("external_id"),
                status,
                row.getString("reason"),
                notBefore == null ? null : notBefore.toInstant(),
                row.getString("trouble"));
    }

    /** What the caller is told. */
    SendResult result() {
        return new SendResult(outboxId, state.outcome(), externalId, contractStatus(), reason, notBefore, trouble);
    }

    /** How far it came in the contract's words, null unless accepted. */
    SendResult.@Nullable Status contractStatus() {
        if (state.outcome() != Outcome.ACCEPTED) {
            return null;
        }
        return status == null ? SendResult.Status.ACCEPTED : inContract(status);
    }

    private static SendResult.Status inContract(Status status) {
        return switch (status) {
            case SEEN -> SendResult.Status.ACCEPTED;
            case SENT -> SendResult.Status.SENT;
            case FAILED -> SendResult.Status.FAILED;
            case DELIVERED -> SendResult.Status.DELIVERED;
            case READ -> SendResult.Status.READ;
        };
    }
}
