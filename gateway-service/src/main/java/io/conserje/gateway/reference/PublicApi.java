package io.conserje.gateway.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.StringUtils;

/** One description of what is open to the outside, put together from those of the services; contracts stay inside. */
final class PublicApi {

    private static final String INTERNAL = "/internal";
    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, Object> paths = new TreeMap<>();
    private final Map<String, Object> schemas = new TreeMap<>();

    /** Merges; schemas get their service's name in front, so that equal names stay apart. */
    static Map<String, Object> of(List<ServiceDescription> services) {
        var api = new PublicApi();
        services.forEach(api::add);
        return Map.of(
                "openapi",
                "3.1.0",
                "info",
                Map.of("title", "Conserje", "version", "1", "description", "The public API of Conserje."),
                "security",
                List.of(Map.of("staff", List.of())),
                "paths",
                api.paths,
                "components",
                Map.of(
                        "schemas",
                        api.schemas,
                        "securitySchemes",
                        Map.of("staff", Map.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT"))));
    }

    private void add(ServiceDescription service) {
        child(service.document(), "paths").forEach((path, operations) -> {
            if (!path.startsWith(INTERNAL)) {
                paths.put(path, renamed(operations, service));
            }
        });
    }

    /** A copy in which references carry the service's name; what they point to is taken along. */
    private Object renamed(Object value, ServiceDescription service) {
        return switch (value) {
            case Map<?, ?> map -> renamedMap(map, service);
            case List<?> list ->
                list.stream().map(item -> renamed(item, service)).toList();
            default -> value;
        };
    }

    private Map<String, Object> renamedMap(Map<?, ?> map, ServiceDescription service) {
        Map<String, Object> copy = new TreeMap<>();
        map.forEach((key, value) -> copy.put(
                String.valueOf(key),
                switch (value) {
                    case String text
                    when "$ref".equals(key) && text.startsWith(SCHEMAS) ->
                        SCHEMAS + schema(text.substring(SCHEMAS.length()), service);
                    case String text when "operationId".equals(key) -> service.service() + "-" + text;
                    default -> renamed(value, service);
                }));
        return copy;
    }

    private String schema(String name, ServiceDescription service) {
        String renamed = StringUtils.capitalize(service.service()) + "." + name;
        Object schema =
                child(child(service.document(), "components"), "schemas").get(name);
        if (schema != null && schemas.putIfAbsent(renamed, Map.of()) == null) {
            schemas.put(renamed, renamed(schema, service));
        }
        return renamed;
    }

    @SuppressWarnings("unchecked") // YAML keys of an OpenAPI description are text
    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return parent.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
