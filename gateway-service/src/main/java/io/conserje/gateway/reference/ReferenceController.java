package io.conserje.gateway.reference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API's description as OpenAPI, and the page that shows it. */
@RestController
class ReferenceController {

    private static final String SNAPSHOTS = "classpath*:openapi/*.yaml";

    private final Map<String, Object> api;
    private final Resource page = new ClassPathResource("docs/index.html");

    ReferenceController(ResourcePatternResolver resources) throws IOException {
        List<ServiceDescription> services = new ArrayList<>();
        for (Resource snapshot : resources.getResources(SNAPSHOTS)) {
            services.add(ServiceDescription.read(snapshot));
        }
        this.api = PublicApi.of(services);
    }

    /** Everything that is open to the outside, of all services. */
    @GetMapping(path = "/api/v1/openapi", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> openApi() {
        return api;
    }

    /** The same for people. */
    @GetMapping(
            path = {"/docs", "/docs/"},
            produces = MediaType.TEXT_HTML_VALUE)
    Resource page() {
        return page;
    }
}
