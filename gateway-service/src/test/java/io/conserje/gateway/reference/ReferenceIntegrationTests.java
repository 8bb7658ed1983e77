package io.conserje.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.gateway.EdgeClient;
import io.conserje.gateway.GatewayTest;
import io.conserje.testsupport.OpenApiSnapshot;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class ReferenceIntegrationTests {

    @Autowired
    private EdgeClient edge;

    @Test
    void theDescriptionNamesTheGatewaysOwnPaths() {
        var paths = edge.json(edge.get("/api/v1/openapi")).get("paths");

        assertThat(paths.propertyNames())
                .contains("/api/v1/auth/login", "/webhooks/whatsapp", "/.well-known/jwks.json")
                .noneMatch(path -> path.startsWith("/internal"));
    }

    @Test
    void theSetUpCheckOfTheHotelsSystemIsDescribed() {
        var paths = edge.json(edge.get("/api/v1/openapi")).get("paths");

        assertThat(paths.propertyNames()).contains("/api/v1/tenants/{tenant}/pms-check");
    }

    @Test
    void thePageLoadsOnlyOurOwnFilesAndAllOfThem() {
        HttpResponse<String> page = edge.get("/docs");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).doesNotContain("https://", "http://");
        var files = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"")
                .matcher(page.body())
                .results()
                .toList();

        assertThat(files).hasSizeGreaterThan(3);
        assertThat(files)
                .allSatisfy(file -> assertThat(edge.get(file.group(1)).statusCode())
                        .as(file.group(1))
                        .isEqualTo(200));
    }

    @Test
    void theCommittedDescriptionIsTheRunningOne() {
        OpenApiSnapshot.verify(edge.get("/v3/api-docs.yaml").body(), "docs/api/gateway.yaml");
    }
}
