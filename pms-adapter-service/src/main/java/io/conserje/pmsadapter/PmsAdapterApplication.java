package io.conserje.pmsadapter;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the adapter; each feature and the vendor bring their own configuration. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class PmsAdapterApplication {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(PmsAdapterApplication.class, arguments);
    }
}
