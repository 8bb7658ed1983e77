package io.conserje.pmsadapter;

import io.conserje.defaults.context.CallContext;
import io.conserje.pmsadapter.contract.PmsProblems;
import io.conserje.testsupport.OpenApiSnapshot;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PmsAdapterIntegrationTests extends PmsAdapterOnTheWire {

    @Test
    void aStrangerIsTurnedAway() {
        http.get().uri("/internal/hotel").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void theHouseTellsOfItself() {
        get("/internal/hotel")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Casa del Faro")
                .jsonPath("$.currency")
                .isEqualTo("USD")
                .jsonPath("$.latitude")
                .isEqualTo(-34.9011);
        get("/internal/hotel/room-types?language=es")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.items[0].name")
                .isEqualTo("Doble")
                .jsonPath("$.items[0].description")
                .isEqualTo("Sea & sun")
                .jsonPath("$.items[0].photos[0]")
                .isEqualTo(QLOAPPS.url() + "/img/p/5/5-large_default.jpg");
    }

    @Test
    void theHousesServicesAreTold() {
        get("/internal/hotel/services?language=es")
                .expectBody()
                .jsonPath("$.items[?(@.kind=='extra')].charge")
                .isEqualTo("per_night");
    }

    @Test
    void staysAreLookedForByWhatEachCallerKnows() {
        problem(get("/internal/stays/ZZZZZZZZZ"), 404, PmsProblems.STAY_NOT_FOUND);
        problem(get("/internal/stays/own?token=conserje/none"), 404, PmsProblems.STAY_NOT_FOUND);
        post("/internal/stays/verifications", "{\"reference\":\"ZZZZZZZZZ\",\"email\":\"ana@example.com\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"verified\":false,\"stay\":null}");
        get("/internal/stays/day?date=2026-12-10").expectStatus().isOk();
        get("/internal/stays/changes?since=2026-11-25T21:20:00Z").expectStatus().isOk();
        get("/internal/stays/occupancy?from=2026-12-01&to=2026-12-02")
                .expectBody()
                .jsonPath("$.days.length()")
                .isEqualTo(2)
                .jsonPath("$.days[0].rooms")
                .isEqualTo(3);
        problem(get("/internal/stays/occupancy?from=2026-12-02&to=2026-12-01"), 422, PmsProblems.INVALID_PERIOD);
    }

    @Test
    void theSetUpCheckIsForStaffOfTheTenant() {
        get("/api/v1/tenants/default/pms-check").expectStatus().isForbidden();
        http.get()
                .uri("/api/v1/tenants/default/pms-check")
                .headers(headers -> headers.setBearerAuth(
                        minter.mint("pms-adapter", new CallContext("default", "7", "Ana", Set.of("pms:read")))))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.level")
                .isEqualTo("fault")
                .jsonPath("$.findings[0].code")
                .exists();
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
        OpenApiSnapshot.verify(description, "docs/api/pms-adapter.yaml");
    }
}
