package io.conserje.simulators;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The composition root: every simulator in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SimulatorsApplication {

    /** Starts the simulators; settings come from {@code application.yml} and the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(SimulatorsApplication.class, arguments);
    }
}
