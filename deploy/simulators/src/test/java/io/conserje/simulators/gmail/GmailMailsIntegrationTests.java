package io.conserje.simulators.gmail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What becomes of mails. */
class GmailMailsIntegrationTests extends GmailOnTheWire {
    @Test
    void aMailIsTakenFoundShownAndReadByTheGuest() {
        String token = token();
        JsonNode taken = json.readTree(send(mail("a", "=?UTF-8?Q?Conversaci=C3=B3n?=", ""), null, token)
                .body());
        String id = taken.path("id").stringValue();
        assertThat(taken.path("threadId").stringValue()).isEqualTo(id);
        assertThat(found("in:anywhere rfc822msgid:a@mail.example", token)).isEqualTo(id);
        assertThat(found("in:anywhere rfc822msgid:b@mail.example", token)).isEmpty();
        assertThat(found("in:anywhere from:me after:1", token)).isEqualTo(id);
        JsonNode shown = json.readTree(
                call("GET", MESSAGES + "/" + id + "?format=metadata&metadataHeaders=Message-ID", "", token)
                        .body());
        assertThat(shown.at("/payload/headers/0/value").stringValue()).isEqualTo("<a@mail.example>");
        assertThat(shown.at("/payload/headers").size()).isEqualTo(1);
        JsonNode read = threads().path(0).path("messages").path(0);
        assertThat(read.path("subject").stringValue()).isEqualTo("Conversación");
        assertThat(read.path("to").stringValue()).isEqualTo("ana@example.org");
        assertThat(read.path("text").stringValue().strip()).isEqualTo("Sí, hay una habitación.");
    }

    @Test
    void aMailJoinsAThreadOnlyWithItsSubjectAndReferences() {
        String token = token();
        String thread = thread(send(mail("a", "S", ""), null, token));
        assertThat(thread(send(mail("b", "S", "References: <a@mail.example>\n"), thread, token)))
                .isEqualTo(thread);
        assertThat(thread(send(mail("c", "S", ""), thread, token))).isNotEqualTo(thread);
        assertThat(thread(send(mail("d", "Other", "References: <a@mail.example>\n"), thread, token)))
                .isNotEqualTo(thread);
        assertThat(send(mail("e", "S", ""), "none", token).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "From: Hotel <hotel@mail.example>, From: x@y.example, Invalid From header",
        "To: ana@example.org, To: ana@, Invalid",
        "To: ana@example.org, X: none, Recipient address required",
        "Subject: S, X: none, Subject and Date are required",
        "Message-ID: <a@mail.example>, X: none, Invalid Message-ID header"
    })
    void whatNoMailProgramCouldReadIsRefused(String line, String instead, String message) {
        HttpResponse<String> answer = send(mail("a", "S", "").replace(line, instead), null, token());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json.readTree(answer.body()).at("/error/message").stringValue())
                .startsWith(message);
        assertThat(threads()).isEmpty();
    }

    @Test
    void bareLineEndsAreRefused() {
        assertThat(send(mail("a", "S", "").replace("\r\n", "\n"), null, token()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void faultsAreGooglesAndOneAfterTheDeedLeavesTheMail() {
        String token = token();
        fault("error", ",\"code\":429");
        HttpResponse<String> throttled = send(mail("a", "S", ""), null, token);
        assertThat(throttled.statusCode()).isEqualTo(429);
        assertThat(throttled.body()).contains("userRateLimitExceeded");
        fault("down", "");
        assertThatThrownBy(() -> send(mail("a", "S", ""), null, token)).isInstanceOf(UncheckedIOException.class);
        assertThat(threads()).isEmpty();
        fault("timeout-after-commit", ",\"delayMs\":10");
        assertThatThrownBy(() -> send(mail("a", "S", ""), null, token)).isInstanceOf(UncheckedIOException.class);
        assertThat(threads()).hasSize(1);
    }

    private void fault(String mode, String more) {
        String order = "{\"target\":\"gmail\",\"mode\":\"%s\",\"parameters\":{\"times\":1,\"operation\":\"send\"%s}}";
        assertThat(call("POST", "/sim/faults", order.formatted(mode, more), null)
                        .statusCode())
                .isEqualTo(200);
    }

    private String found(String query, String token) {
        return json.readTree(search(query, token).body()).at("/messages/0/id").asString("");
    }

    private String thread(HttpResponse<String> answer) {
        return json.readTree(answer.body()).path("threadId").stringValue();
    }
}
