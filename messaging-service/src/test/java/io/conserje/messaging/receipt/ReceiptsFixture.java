package io.conserje.messaging.receipt;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the stores of receipts to tests of other features. */
public final class ReceiptsFixture {
    private ReceiptsFixture() {}

    public static Receipts on(JdbcClient jdbc) {
        return new Receipts(jdbc);
    }
}
