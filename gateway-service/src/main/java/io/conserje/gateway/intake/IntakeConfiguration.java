package io.conserje.gateway.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;

/** Lets nothing but 2xx count as stored. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    /** A redirect is no error to the client; taken for success it would lose every message in silence. */
    @Bean
    RestClientHttpServiceGroupConfigurer redirectsAreNoSuccess() {
        return groups -> groups.filterByName("orchestrator-intake")
                .forEachClient((group, builder) ->
                        builder.defaultStatusHandler(HttpStatusCode::is3xxRedirection, (request, response) -> {
                            throw new RestClientException("A redirect instead of an answer");
                        }));
    }
}
