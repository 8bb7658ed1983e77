package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.whatsapp.template.StoredTemplate;
import io.conserje.simulators.whatsapp.template.TemplatePages;
import io.conserje.simulators.whatsapp.template.TemplateReview;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /{version}/{account}/message_templates}: lists page by page, hands in, deletes (Business Management API). */
@RestController
class GraphTemplateController {
    private static final String TEMPLATES = GraphController.BASE + "/{version}/{account}/message_templates";

    private final GraphAccess access;
    private final GraphFaults faults;
    private final TemplatePages pages;
    private final TemplateReview review;
    private final JsonMapper json;

    GraphTemplateController(
            GraphAccess access, GraphFaults faults, TemplatePages pages, TemplateReview review, JsonMapper json) {
        this.access = access;
        this.faults = faults;
        this.pages = pages;
        this.review = review;
        this.json = json;
    }

    @GetMapping(TEMPLATES)
    ObjectNode list(
            @PathVariable String version,
            @PathVariable String account,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(defaultValue = "25") int limit,
            @RequestParam(required = false) @Nullable String after) {
        return faults.around("templates", () -> {
            check(version, account, authorization);
            return pages.page(name, status, limit, after);
        });
    }

    @PostMapping(TEMPLATES)
    ObjectNode handIn(
            @PathVariable String version,
            @PathVariable String account,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestBody JsonNode body) {
        return faults.around("templates", () -> {
            check(version, account, authorization);
            Part root = new Part("", body);
            String name = root.text("name", 512);
            String language = root.text("language", 16);
            String category = root.text("category", 32);
            ArrayNode components =
                    (ArrayNode) json.readTree(json.writeValueAsString(root.required("components").items(1, 12).stream()
                            .map(Part::node)
                            .toList()));
            StoredTemplate added = review.handIn(name, language, category, components)
                    .orElseThrow(() -> GraphError.invalid("There is already content in this language"));
            return json.createObjectNode()
                    .put("id", added.id())
                    .put("status", added.status())
                    .put("category", added.category());
        });
    }

    @DeleteMapping(TEMPLATES)
    ObjectNode delete(
            @PathVariable String version,
            @PathVariable String account,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestParam String name) {
        return faults.around("templates", () -> {
            check(version, account, authorization);
            if (!review.delete(name)) {
                throw GraphError.invalid("There is no message template of this name");
            }
            return json.createObjectNode().put("success", true);
        });
    }

    private void check(String version, String account, @Nullable String authorization) {
        access.check(version, authorization);
        access.checkAccount(account);
    }
}
