package io.conserje.nlp;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts nlp-service; it calls nobody and stores nothing. */
@SpringBootApplication
public class NlpApplication {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(NlpApplication.class, arguments);
    }
}
