package io.conserje.hops;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.web.service.registry.ImportHttpServices;

/** One hop; its place on the way is a setting. */
@SpringBootApplication
@ConfigurationPropertiesScan
@ImportHttpServices(group = "gateway", types = HopApi.class)
@ImportHttpServices(group = "orchestrator", types = HopApi.class)
@ImportHttpServices(group = "messaging", types = HopApi.class)
@ImportHttpServices(group = "nlp", types = HopApi.class)
@ImportHttpServices(group = "pms-adapter", types = HopApi.class)
@ImportHttpServices(group = "vendor", types = HopApi.class)
public class HopsApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(HopsApplication.class, arguments);
    }
}
