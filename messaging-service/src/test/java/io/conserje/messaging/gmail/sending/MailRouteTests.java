package io.conserje.messaging.gmail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Purpose;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.delivery.otherway.Route;
import io.conserje.messaging.gmail.GmailFixture;
import io.conserje.messaging.gmail.StandInGmail;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailRouteTests {
    private static final Reply ANSWER = Reply.text("Hola");

    private final StandInGmail google = new StandInGmail();

    @AfterEach
    void close() {
        google.close();
    }

    @Test
    void anAnswerToAGuestWithAnAddressMayGoFromTheTenantsMailbox() {
        assertThat(route("default", "ana@example.org", ANSWER)).contains(new Route("gmail", GmailFixture.ADDRESS));
    }

    @Test
    void withoutAMailboxOrAnAddressThereIsNoWay() {
        assertThat(route("other", "ana@example.org", ANSWER)).isEmpty();
        assertThat(route("default", "ana at example", ANSWER)).isEmpty();
    }

    @Test
    void whatIsNoAnswerStaysOnItsChannel() {
        assertThat(route("default", "ana@example.org", ANSWER.saidFor(new Purpose("promotion", List.of()))))
                .isEmpty();
        assertThat(route(
                        "default",
                        "ana@example.org",
                        Reply.with("Vuelva", new Addition.Template("come_back", "es", List.of()))))
                .isEmpty();
        assertThat(route("default", "ana@example.org", Reply.with("👍", new Addition.Reaction("wamid.1", "👍"))))
                .isEmpty();
    }

    private Optional<Route> route(String tenant, String address, Reply reply) {
        return MailSenderFixture.route(google)
                .route(
                        tenant,
                        new SendRequest(
                                UUID.randomUUID(),
                                1,
                                "whatsapp",
                                "1",
                                List.of(
                                        new Identifier(Identifier.WA_ID, "598"),
                                        new Identifier(Identifier.EMAIL, address)),
                                null,
                                reply));
    }
}
