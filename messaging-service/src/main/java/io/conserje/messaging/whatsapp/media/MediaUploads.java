package io.conserje.messaging.whatsapp.media;

import io.conserje.messaging.reencoding.WantedFile;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands files in at Meta, for one number each. */
class MediaUploads {
    private final WhatsAppNumbers numbers;
    private final GraphMediaApi graph;
    private final String version;
    private final JsonMapper json;

    MediaUploads(WhatsAppNumbers numbers, GraphMediaApi graph, String version, JsonMapper json) {
        this.numbers = numbers;
        this.graph = graph;
        this.version = version;
        this.json = json;
    }

    /** Meta's id of the file; empty where it did not take it. Handing in twice is no harm: nobody sees a file that is not sent. */
    Optional<String> upload(WantedFile wanted, String contentType, byte[] bytes) {
        return numbers.find(wanted.tenant(), wanted.sender()).flatMap(number -> upload(number, contentType, bytes));
    }

    private Optional<String> upload(WhatsAppNumber number, String contentType, byte[] bytes) {
        try {
            return id(graph.upload(
                    version,
                    number.id(),
                    "Bearer " + number.accessToken(),
                    "whatsapp",
                    contentType,
                    part(contentType, bytes)));
        } catch (RestClientException | CallNotPermittedException | BulkheadFullException notNow) {
            return Optional.empty();
        }
    }

    private static HttpEntity<Resource> part(String contentType, byte[] bytes) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(contentType));
        return new HttpEntity<>(new NamedBytes(bytes), headers);
    }

    private Optional<String> id(byte @Nullable [] answer) {
        try {
            return Optional.of(
                            json.readTree(answer == null ? new byte[0] : answer).path("id"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .filter(id -> !id.isBlank());
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** A part without a file name is no file to Meta. */
    private static final class NamedBytes extends ByteArrayResource {
        NamedBytes(byte[] bytes) {
            super(bytes);
        }

        @Override
        public String getFilename() {
            return "file";
        }
    }
}
