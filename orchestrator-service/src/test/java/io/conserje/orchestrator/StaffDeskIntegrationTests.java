package io.conserje.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.orchestrator.analytics.NotUnderstood;
import io.conserje.orchestrator.analytics.NotUnderstoodTexts;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.erasure.ScriptedErasures;
import io.conserje.orchestrator.outbox.SendOutcome;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What staff see of the whole service, and do about it. */
class StaffDeskIntegrationTests extends WholeEngine {

    @Autowired
    private NotUnderstoodTexts notUnderstood;

    @Autowired
    private ScriptedErasures erasures;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void staffTakeAConversationAnswerAndGiveItBack() {
        webhook(guest + "|wamid.5" + guest + "|hola");
        awaitAnswer("echo: hola");
        String path = "/api/v1/conversations/" + conversation().path("id").asString();
        assertThat(post(path + "/reply", "{\"text\":\"too early\"}", 409)
                        .path("type")
                        .asString())
                .isEqualTo("urn:problem:orchestrator:wrong-conversation-state");
        assertThat(post(path + "/take", "{}", 200).path("state").asString()).isEqualTo("staff");
        webhook(guest + "|wamid.6" + guest + "|is anybody there");
        post(path + "/note", "{\"text\":\"a regular\"}", 201);
        post(path + "/reply", "{\"text\":\"Carla here\"}", 202);
        awaitAnswer("Carla here");
        // Who reads it may be slower than staff are here; what is read once they are gone is for the agent.
        await().atMost(LIMIT).until(() -> isDone("wamid.6" + guest));
        assertThat(post(path + "/return", "{}", 200).path("state").asString()).isEqualTo("agent");
        webhook(guest + "|wamid.7" + guest + "|thanks");
        awaitAnswer("echo: thanks");
        assertThat(answers()).doesNotContain("echo: is anybody there");
        assertThat(post(path + "/close", "{}", 200).path("state").asString()).isEqualTo("closed");
    }

    @Test
    void aRefusedAnswerIsATicketThatCanBeClosed() {
        sent().answers(row -> new SendOutcome.Refused("window_closed"));
        webhook(guest + "|wamid.8" + guest + "|hola");
        await().atMost(LIMIT).until(() -> ticket() != null);
        String id = ticket().path("id").asString();
        assertThat(ticket().path("kind").asString()).isEqualTo("undelivered");
        assertThat(post("/api/v1/tickets/" + id + "/close", "{}", 200)
                        .path("state")
                        .asString())
                .isEqualTo("closed");
    }

    @Test
    void whatCannotBeReadIsShownInQuarantine() {
        webhook("junk");
        await().atMost(LIMIT)
                .until(() -> get("/api/v1/quarantine").path("total").asInt() > 0);
        assertThat(get("/api/v1/quarantine").path("items").get(0).path("reason").asString())
                .isEqualTo("malformed");
    }

    @Test
    void aDeadLetterIsReplayedOnceAndReachesTheGuest() {
        sent().answers(row -> new SendOutcome.Refused("window_closed"));
        webhook(guest + "|wamid.9" + guest + "|once more");
        await().atMost(LIMIT).until(() -> deadLetter() != null);
        sent().answers(row -> new SendOutcome.Accepted("wamid.out." + row.id(), "accepted"));
        String path = "/api/v1/dead-letters/" + deadLetter().path("id").asString();
        assertThat(deadLetter().path("reason").asString()).isEqualTo("window_closed");
        post(path + "/replay", "{}", 204);
        post(path + "/replay", "{}", 204);
        awaitAnswer("echo: once more");
        assertThat(deadLetter()).isNull();
        assertThat(post(path + "/discard", "{\"reason\":\"too late\"}", 409)
                        .path("type")
                        .asString())
                .isEqualTo("urn:problem:orchestrator:dead-letter-decided");
        String deeds = "/api/v1/audit?deed=dead_letter.replayed&subject=" + path.substring(path.lastIndexOf('/') + 1);
        assertThat(get(deeds).path("total").asInt()).isEqualTo(1);
        JsonNode deed = get(deeds).path("items").get(0);
        assertThat(deed.path("staffName").asString()).isEqualTo("Carla");
        assertThat(deed.path("at").asString()).endsWith("Z");
        assertThat(get("/api/v1/audit?deed=nothing.done").path("total").asInt()).isZero();
        post("/api/v1/dead-letters/send-nonsense/replay", "{}", 404);
        post(path + "/discard", "{\"reason\":\" \"}", 400);
    }

    @Test
    void whatAGuestSaidInGroupsIsErasedInMessagingAndTheAuditKnows() {
        webhook(guest + "|wamid.10" + guest + "|hola");
        awaitAnswer("echo: hola");
        String id = conversation().path("id").asString();
        post("/api/v1/guests/" + id + "/groups/erase", "{}", 202);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(erasures.asked()).anyMatch(call -> call.contains("wa_id=" + guest)));
        assertThat(get("/api/v1/audit?deed=guest.erased_in_groups&subject=" + id)
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        post("/api/v1/guests/" + UUID.randomUUID() + "/groups/erase", "{}", 404);
    }

    @Test
    void whatWasNotUnderstoodIsShownAndDiscarded() {
        notUnderstood.keep(
                "default",
                new ConversationId(UUID.randomUUID()),
                new NotUnderstood("zzz " + guest, "xx", null, 0),
                Instant.EPOCH);
        JsonNode entry = get("/api/v1/analytics/not-understood?language=xx")
                .path("items")
                .get(0);
        assertThat(entry.path("text").asString()).isEqualTo("zzz " + guest);
        String discard = "/api/v1/analytics/not-understood/" + entry.path("id").asInt() + "/discard";
        post(discard, "{}", 204);
        assertThat(post(discard, "{}", 404).path("type").asString()).isEqualTo("urn:problem:orchestrator:not-found");
        assertThat(get("/api/v1/analytics/not-understood?language=xx")
                        .path("total")
                        .asInt())
                .isZero();
    }

    private boolean isDone(String externalId) {
        return jdbc.sql("select exists (select from inbox where external_id = :id and state <> 'waiting')")
                .param("id", externalId)
                .query(Boolean.class)
                .single();
    }

    private JsonNode deadLetter() {
        JsonNode found = conversation();
        return found == null
                ? null
                : get("/api/v1/dead-letters?size=100")
                        .path("items")
                        .valueStream()
                        .filter(letter -> letter.path("conversationId").equals(found.path("id")))
                        .findFirst()
                        .orElse(null);
    }

    private JsonNode ticket() {
        JsonNode found = conversation();
        if (found == null) {
            return null;
        }
        return get("/api/v1/tickets?state=open&size=100")
                .path("items")
                .valueStream()
                .filter(ticket -> ticket.path("conversationId")
                        .asString()
                        .equals(found.path("id").asString()))
                .findFirst()
                .orElse(null);
    }
}
