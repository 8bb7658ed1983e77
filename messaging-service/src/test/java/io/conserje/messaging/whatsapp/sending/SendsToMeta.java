package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.delivery.SendFixture;
import io.conserje.messaging.delivery.SendForm;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.whatsapp.Graph;
import io.conserje.messaging.whatsapp.GraphFixture;
import io.conserje.messaging.whatsapp.StandInGraph;
import io.conserje.messaging.whatsapp.pace.PaceFixture;
import io.conserje.messaging.whatsapp.pace.SendPace;
import io.conserje.messaging.whatsapp.reading.Bodies;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A sender before a stand-in of Meta's Graph API, which a test has answer. */
abstract class SendsToMeta {

    static final UUID OUTBOX = UUID.fromString("0c5d3f1e-52a4-4a5f-9d06-3c0a4b7a1b11");
    static final Identifier WA_ID = new Identifier(Identifier.WA_ID, "59899000001");
    static final Identifier USER_ID = new Identifier(Identifier.USER_ID, "UY.7001");
    static JdbcClient database;

    final JsonMapper json = JsonMapper.builder().build();
    final StandInGraph graph = new StandInGraph();
    final SendPace pace = PaceFixture.local(2);
    final WhatsAppSender sender = senderOn(GraphFixture.on(graph.url()));

    @BeforeAll
    static void database() {
        database = TestDatabase.migrated();
    }

    @BeforeEach
    void empty() {
        database.sql("truncate guest_window, template, number_rest").update();
    }

    @AfterEach
    void close() {
        graph.close();
    }

    SendOutcome send(Identifier... recipient) {
        return send(sender, recipient);
    }

    static SendOutcome send(WhatsAppSender by, Identifier... recipient) {
        return by.send(SendFixture.of(
                OUTBOX,
                1,
                "default",
                Bodies.NUMBER,
                List.of(recipient),
                "wamid.Q",
                Reply.text("Hola 😀"),
                0,
                null,
                SendForm.AS_ASKED));
    }

    WhatsAppSender senderOn(Graph client) {
        return SenderFixture.sender(database, client, pace);
    }
}
