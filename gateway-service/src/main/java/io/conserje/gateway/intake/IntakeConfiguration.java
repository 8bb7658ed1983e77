package io.conserje.gateway.intake;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.gateway.connection.Connections;
import io.conserje.orchestrator.contract.IntakeApi;
import io.conserje.orchestrator.contract.IntakeBeatApi;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;

/** Bodies go to the orchestrator, gathered, and nothing but 2xx counts as stored. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IntakeConfiguration {

    @Bean(defaultCandidate = false)
    @Qualifier("gathering")
    GatheringIntake gatheringIntake(IntakeApi orchestrator, Correlation correlation, IntakeProperties properties) {
        return new GatheringIntake(new OrchestratorStore(orchestrator), correlation, properties);
    }

    @Bean
    WatchedIntake intake(@Qualifier("gathering") GatheringIntake gathering, Connections connections) {
        return new WatchedIntake(gathering, connections::turnedAway);
    }

    @Bean
    IntakeBeats intakeBeats(IntakeBeatApi orchestrator, WatchedIntake intake) {
        return new IntakeBeats(orchestrator, intake);
    }

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
