package io.conserje.gateway;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Describes the webhooks, which no controller takes. */
@TestConfiguration(proxyBeanMethods = false)
class WebhookDescription {

    private static final Map<String, String> ANSWERS = Map.of(
            "200", "Stored",
            "401", "The signature is missing or wrong",
            "408", "The body came too slowly",
            "413", "The body is longer than 4 MiB",
            "429", "Too many wrong signatures",
            "503", "Not stored; send it again after Retry-After");

    @Bean
    OpenApiCustomizer webhooks() {
        return api -> api.getPaths().forEach((path, item) -> describe(path, item));
    }

    private static void describe(String path, PathItem item) {
        if (!path.startsWith("/webhooks/whatsapp")) {
            return;
        }
        boolean named = path.endsWith("{app}");
        var responses = new ApiResponses();
        ANSWERS.forEach((status, words) -> responses.addApiResponse(status, new ApiResponse().description(words)));
        var operation = new Operation()
                .operationId(named ? "deliver" : "deliver_1")
                .addTagsItem("webhook-filter")
                .addParametersItem(new HeaderParameter()
                        .name("X-Hub-Signature-256")
                        .required(true)
                        .schema(new StringSchema()))
                .responses(responses);
        if (named) {
            operation.addParametersItem(
                    new PathParameter().name("app").required(true).schema(new StringSchema()));
        }
        item.setPost(operation);
    }
}
