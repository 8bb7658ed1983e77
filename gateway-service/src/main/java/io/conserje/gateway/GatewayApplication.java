package io.conserje.gateway;

import io.conserje.orchestrator.contract.IntakeApi;
import io.conserje.orchestrator.contract.IntakeBeatApi;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.web.service.registry.ImportHttpServices;

/** The gateway: webhooks in, staff in, everything else out. */
@SpringBootApplication
@ConfigurationPropertiesScan
@ImportHttpServices(
        group = "orchestrator-intake",
        types = {IntakeApi.class, IntakeBeatApi.class})
public class GatewayApplication {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(GatewayApplication.class, arguments);
    }
}
