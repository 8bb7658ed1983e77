package io.conserje.pmsadapter.qloapps;

import io.conserje.defaults.client.KeptConnections;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.autoconfigure.HttpClientSettingsPropertyMapper;
import org.springframework.boot.http.client.autoconfigure.service.HttpServiceClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;

/**
 * Lets the reads, which are guests' questions, go over kept connections that block their own thread. The JDK's client, which makes all
 * other calls, hands each to other threads.
 */
@Configuration(proxyBeanMethods = false)
class QloAppsReadsConfiguration {

    @Bean(initMethod = "start")
    WholeAnswers wholeAnswers(@Value("${spring.http.serviceclient.qloapps.read-timeout}") Duration longest) {
        return new WholeAnswers(longest);
    }

    @Bean
    RestClientHttpServiceGroupConfigurer keptReads(
            HttpServiceClientProperties groups, HttpClientSettings ofAll, WholeAnswers answers) {
        HttpClientSettings settings =
                new HttpClientSettingsPropertyMapper(null, ofAll).map(groups.get(QloAppsConfiguration.READS));
        ClientHttpRequestFactory kept = KeptConnections.kept(ClientHttpRequestFactoryBuilder.httpComponents())
                .withHttpClientCustomizer(client -> client.addExecInterceptorFirst("whole-answers", answers))
                .build(settings);
        return all ->
                all.filterByName(QloAppsConfiguration.READS).forEachClient((_, client) -> client.requestFactory(kept));
    }
}
