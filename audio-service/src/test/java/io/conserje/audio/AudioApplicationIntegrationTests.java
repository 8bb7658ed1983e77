package io.conserje.audio;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.token.ServiceTokenMinter;
import io.conserje.testsupport.OpenApiSnapshot;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "springdoc.api-docs.path=/internal/api-docs")
@AutoConfigureRestTestClient
class AudioApplicationIntegrationTests {
    @Autowired
    RestTestClient http;

    @Autowired
    ServiceTokenMinter minter;

    @Test
    void aVoiceNoteIsAnsweredHonestlyWithoutAnEngine() {
        post("{\"channel\":\"whatsapp\",\"sender\":\"100200300\",\"mediaId\":\"media-1\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("not_configured")
                .jsonPath("$.text")
                .doesNotExist();
    }

    @Test
    void aRecordingWithoutAnIdIsTheCallersFault() {
        post("{\"channel\":\"whatsapp\",\"sender\":\"100200300\",\"mediaId\":\"\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:problem:audio:invalid-request");
    }

    @Test
    void nobodyIsHeardWithoutAServiceToken() {
        http.post()
                .uri("/internal/transcriptions")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void staffSeeThatSpeechIsNotConfigured() {
        String token = minter.mint("audio", new CallContext("default", "7", "Ana", Set.of()));
        http.get()
                .uri("/api/v1/audio/status")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"speechToText\":{\"configured\":false,\"engine\":\"none\"}}");
    }

    @Test
    void theApiIsTheDescribedOne() {
        String description = http.get()
                .uri("/internal/api-docs.yaml")
                .headers(headers -> headers.setBearerAuth(service()))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        OpenApiSnapshot.verify(description, "docs/api/audio.yaml");
    }

    private RestTestClient.ResponseSpec post(String body) {
        return http.post()
                .uri("/internal/transcriptions")
                .headers(headers -> headers.setBearerAuth(service()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private String service() {
        return minter.mint("audio", CallContext.ofTenant("default"));
    }
}
