package io.conserje.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublicApiTests {

    private static final String NLP = """
            openapi: 3.1.0
            paths:
              /api/v1/nlp/understandings:
                post:
                  operationId: understand
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Request'}
              /internal/understandings:
                post: {operationId: understandInside}
            components:
              schemas:
                Request:
                  properties:
                    now: {type: string, example: 2026-11-20}
                    parent: {$ref: '#/components/schemas/Request'}
                    page: {$ref: '#/components/schemas/Page'}
                Page: {type: object}
                Inside: {type: object}
            """;

    private static final String ORCHESTRATOR = """
            paths:
              /api/v1/bookings:
                get:
                  operationId: understand
                  responses: {'200': {content: {'*/*': {schema: {$ref: '#/components/schemas/Page'}}}}}
            components:
              schemas:
                Page: {type: array}
            """;

    private final JsonNode api;

    PublicApiTests() throws IOException {
        var json = JsonMapper.shared();
        api = json.readTree(json.writeValueAsString(
                PublicApi.of(List.of(description("nlp", NLP), description("orchestrator", ORCHESTRATOR)))));
    }

    @Test
    void contractsStayInside() {
        assertThat(api.get("paths").propertyNames()).containsExactly("/api/v1/bookings", "/api/v1/nlp/understandings");
    }

    @Test
    void equalNamesOfTwoServicesStayApart() {
        JsonNode schemas = api.get("components").get("schemas");

        assertThat(schemas.propertyNames()).containsExactly("Nlp.Page", "Nlp.Request", "Orchestrator.Page");
        assertThat(schemas.at("/Nlp.Page/type").asString()).isEqualTo("object");
        assertThat(schemas.at("/Orchestrator.Page/type").asString()).isEqualTo("array");
        assertThat(schemas.at("/Nlp.Request/properties/parent/$ref").asString())
                .isEqualTo("#/components/schemas/Nlp.Request");
        assertThat(api.at("/paths/~1api~1v1~1bookings/get/operationId").asString())
                .isEqualTo("orchestrator-understand");
    }

    @Test
    void datesInExamplesStayText() {
        assertThat(api.at("/components/schemas/Nlp.Request/properties/now/example")
                        .asString())
                .isEqualTo("2026-11-20");
    }

    @Test
    void withoutAnyServiceItIsStillADescription() {
        assertThat(PublicApi.of(List.of())).containsEntry("openapi", "3.1.0");
    }

    private static ServiceDescription description(String name, String yaml) throws IOException {
        return ServiceDescription.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name + ".yaml";
            }
        });
    }
}
