package io.conserje.hops;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.service.registry.HttpServiceProxyRegistry;

/** Puts a hop together. */
@Configuration(proxyBeanMethods = false)
class HopsConfiguration {

    @Bean
    Way way(HopsProperties properties, HttpServiceProxyRegistry clients, JdbcClient jdbc) {
        return new Way(
                properties,
                (place, hop) -> clients.getClient(place, HopApi.class).pass(hop),
                hop -> jdbc.sql("insert into hop (kind, body) values (:kind, :body)")
                        .param("kind", hop.kind())
                        .param("body", hop.body())
                        .update());
    }
}
