package io.conserje.gateway.edge;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.method;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The admin API's way to its owners, made from {@link AdminRoute#ALL}. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouterFunction<ServerResponse> adminRoutes(
            EdgeProperties properties, StaffExchange exchange, NeighbourFailures failures) {
        return Arrays.stream(Neighbour.values())
                .map(neighbour -> toNeighbour(neighbour, properties, exchange, failures))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private static RouterFunction<ServerResponse> toNeighbour(
            Neighbour neighbour, EdgeProperties properties, StaffExchange exchange, NeighbourFailures failures) {
        var routes = route(neighbour.audience());
        AdminRoute.ALL.stream()
                .filter(route -> route.neighbour() == neighbour)
                .forEach(route -> routes.route(method(route.method()).and(path(route.pattern())), http()));
        return routes.before(uri(properties.of(neighbour)))
                .before(request -> exchange.exchange(request, neighbour))
                .filter(failures)
                .build();
    }
}
