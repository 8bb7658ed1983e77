package io.conserje.audio;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Composition root of audio-service: no engine is part of this version, so nothing is switched on. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AudioApplication {
    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(AudioApplication.class, args);
    }
}
