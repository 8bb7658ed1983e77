package io.conserje.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.token.ServiceTokenMinter;
import io.conserje.testsupport.OpenApiSnapshot;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "springdoc.api-docs.path=/internal/api-docs")
@AutoConfigureRestTestClient
class NlpApplicationIntegrationTests {

    private static final String BOOKING =
            "{\"text\":\"reserva para mañana\",\"now\":\"2026-11-20T10:00:00\",\"timeZone\":\"America/Montevideo\","
                    + "\"region\":\"UY\",\"language\":null,\"expecting\":[]}";

    @TempDir
    static Path folder = Path.of("");

    @DynamicPropertySource
    static void keepProposalsApart(DynamicPropertyRegistry properties) {
        properties.add("conserje.proposals.folder", () -> folder.toString());
    }

    @Autowired
    RestTestClient http;

    @Autowired
    ServiceTokenMinter minter;

    @Autowired
    MeterRegistry meters;

    @Test
    void bothDoorsAnswerInTheFixedShape() {
        for (String path : new String[] {"/internal/understandings", "/api/v1/nlp/understandings"}) {
            post(path, BOOKING)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.language.code")
                    .isEqualTo("es")
                    .jsonPath("$.intents[0].name")
                    .isEqualTo("make_reservation")
                    .jsonPath("$.entities[0].type")
                    .isEqualTo("check_in")
                    .jsonPath("$.entities[0].value")
                    .isEqualTo("2026-11-21")
                    .jsonPath("$.engine")
                    .isEqualTo("built-in");
        }
        assertThat(meters.find("conserje.understanding").tag("language", "es").timer())
                .isNotNull();
    }

    @Test
    void onlyTheTextIsRequired() {
        post("/internal/understandings", "{\"text\":\"hola\"}").expectStatus().isOk();
        post("/internal/understandings", "{}").expectStatus().isBadRequest();
        post("/internal/understandings", "{\"text\":\"" + "x".repeat(4097) + "\"}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void aBatchIsAnsweredInItsOrder() {
        post("/internal/understandings/batch", "{\"items\":[{\"text\":\"hola\"},{\"text\":\"thank you very much\"}]}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].intents[0].name")
                .isEqualTo("greeting")
                .jsonPath("$.items[1].intents[0].name")
                .isEqualTo("thanks");
    }

    @Test
    void aTimeZoneThatDoesNotExistIsAProblem() {
        post("/internal/understandings", "{\"text\":\"hola\",\"timeZone\":\"Mars/Base\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:problem:nlp:unknown-time-zone");
    }

    @Test
    void aHalfTypedTextIsCompleted() {
        post("/api/v1/nlp/suggestions", "{\"text\":\"quiero cancelar mi\",\"language\":\"es\",\"limit\":2}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.intents[0].name")
                .isEqualTo("cancel_reservation")
                .jsonPath("$.completions.length()")
                .isEqualTo(2);
        post("/api/v1/nlp/suggestions", "{\"text\":\"" + "x".repeat(201) + "\"}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void aReviewedPhraseIsKeptForTheNextTraining() throws IOException {
        post("/api/v1/nlp/proposals", "{\"language\":\"es\",\"intent\":\"ask_pool\",\"text\":\"¿la pile abre?\"}")
                .expectStatus()
                .isCreated();
        post("/api/v1/nlp/proposals", "{\"language\":\"es\",\"intent\":\"ask_moon\",\"text\":\"x\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:problem:nlp:unknown-intent");
        post("/api/v1/nlp/proposals", "{\"language\":\"xx\",\"intent\":\"ask_pool\",\"text\":\"x\"}")
                .expectStatus()
                .isBadRequest();

        assertThat(Files.readString(folder.resolve("nlp-proposals.jsonl"))).contains("¿la pile abre?");
    }

    @Test
    void withoutAModelADraftStaysAsItIs() {
        post("/internal/phrasings", "{\"language\":\"en\",\"text\":\"The pool opens at 9.\",\"facts\":[]}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.text")
                .isEqualTo("The pool opens at 9.")
                .jsonPath("$.writer")
                .isEqualTo("draft");
    }

    @Test
    void theApiIsTheDescribedOne() {
        String description = http.get()
                .uri("/internal/api-docs.yaml")
                .headers(headers -> headers.setBearerAuth(token()))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        OpenApiSnapshot.verify(description, "docs/api/nlp.yaml");
    }

    private RestTestClient.ResponseSpec post(String path, String body) {
        return http.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private String token() {
        return minter.mint("nlp", new CallContext("default", "staff-1", "Ana", Set.of()));
    }
}
