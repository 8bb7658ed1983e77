package io.conserje.pmsadapter.qloapps.wire.booking;

import java.nio.charset.StandardCharsets;

/** The body of {@code POST order_histories} that cancels an order, XML as for all ordinary resources. */
public record CancelBody(long order) {

    /** The installer's id of "Canceled", {@code PS_OS_CANCELED}. */
    private static final int CANCELLED = 4;

    /** The body. */
    public byte[] xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <qloapps><order_history><id_order>%d</id_order><id_order_state>%d</id_order_state></order_history></qloapps>
                """.formatted(order, CANCELLED).getBytes(StandardCharsets.UTF_8);
    }
}
