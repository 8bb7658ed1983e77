package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.inbound.InboundReader;

/** Opens the reader to tests of other features. */
public final class ReadersFixture {
    private ReadersFixture() {}

    public static InboundReader whatsApp() {
        return new WhatsAppReader(Bodies.numbers());
    }
}
