package io.conserje.defaults;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.page.PageQuery;
import io.conserje.defaults.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.registry.ImportHttpServices;

/** A service with nothing of its own, to see what the defaults give. */
@SpringBootApplication
@ImportHttpServices(group = "neighbour", types = SampleService.Neighbour.class)
@ImportHttpServices(group = "vendor", types = SampleService.Vendor.class)
public class SampleService {

    /** One of our own services. */
    @HttpExchange
    public interface Neighbour {
        @GetExchange("/read")
        String read();

        @PostExchange("/search")
        String search(@RequestBody String what);

        @PostExchange("/write")
        String write(@RequestBody String what);
    }

    /** A third party. */
    @HttpExchange
    public interface Vendor {
        @GetExchange("/read")
        String read();
    }

    record Body(@NotBlank String name) {}

    @RestController
    static class SampleController {

        private final JdbcClient jdbc;

        SampleController(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @GetMapping("/internal/context")
        Map<String, Object> context() {
            return Map.of(
                    "tenant", CallContext.current().tenant(), "correlation", String.valueOf(Correlation.currentId()));
        }

        @GetMapping("/internal/broken")
        String broken() {
            throw new IllegalStateException("a guest's secret words");
        }

        @GetMapping("/internal/busy")
        String busy() {
            throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "urn:problem:sample:busy", "Busy.")
                    .retryAfter(Duration.ofSeconds(7));
        }

        @PostMapping("/internal/named")
        String named(@RequestBody @Valid Body body) {
            return body.name();
        }

        @GetMapping("/internal/page")
        PageQuery page(@RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
            return PageQuery.of(page, size);
        }

        @GetMapping("/internal/schema")
        Map<String, Object> schema() {
            return jdbc.sql("select current_user as role, current_schema() as schema")
                    .query()
                    .singleRow();
        }

        @GetMapping("/api/v1/staff-only")
        String staffOnly() {
            return CallContext.current().staffId();
        }
    }
}
