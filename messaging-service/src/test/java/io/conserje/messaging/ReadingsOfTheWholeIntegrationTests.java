package io.conserje.messaging;

import io.conserje.messaging.contract.MessagingProblems;
import io.conserje.messaging.contract.ReadRequest;
import io.conserje.messaging.whatsapp.reading.Bodies;
import java.util.Base64;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the orchestrator asks to be read, confirms, shows and erases. */
class ReadingsOfTheWholeIntegrationTests extends RunningMessaging {

    @Test
    void moreThanEightMebibytesOrThanTheMostDeliveriesAreNotRead() {
        String half = Base64.getEncoder().encodeToString(new byte[4 * 1024 * 1024 + 1]);
        post("/internal/inbound/readings", readings(List.of(half, half)))
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo(MessagingProblems.TOO_MUCH_TO_READ);
        post(
                        "/internal/inbound/readings",
                        readings(LongStream.rangeClosed(0, ReadRequest.MOST)
                                .mapToObj(i -> "")
                                .toList()))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void aConfirmationMayBeRepeatedAndPresenceNeverFails() {
        for (int i = 0; i < 2; i++) {
            post("/internal/inbound/confirmations", "{\"deliveryIds\":[1,2]}")
                    .expectStatus()
                    .is2xxSuccessful();
        }
        graph.answers(400, "{\"error\":{\"code\":100}}");
        post("/internal/presence", """
                        {"channel":"whatsapp","sender":"%s","externalId":"wamid.g1","typing":true}""".formatted(Bodies.NUMBER)).expectStatus().is2xxSuccessful();
    }

    @Test
    void wordsInGroupsAreErasedOnceWhoSaidThemIsNamed() {
        for (int i = 0; i < 2; i++) {
            post("/internal/groups/erasures", """
                    {"authors":[{"kind":"wa_id","value":"59899000001","until":null},
                                {"kind":"user_id","value":"UY.7001","until":"2026-11-20T10:00:00Z"}]}""").expectStatus().is2xxSuccessful();
        }
        post("/internal/groups/erasures", "{\"authors\":[]}").expectStatus().isBadRequest();
    }
}
