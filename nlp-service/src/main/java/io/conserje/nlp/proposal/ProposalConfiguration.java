package io.conserje.nlp.proposal;

import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the file of proposals in its place. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProposalProperties.class)
class ProposalConfiguration {

    @Bean
    Proposals proposals(ProposalProperties settings, InstantSource clock) {
        return new Proposals(settings.folder().resolve("nlp-proposals.jsonl"), settings.largest(), clock);
    }
}
