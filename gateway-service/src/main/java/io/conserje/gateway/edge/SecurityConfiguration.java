package io.conserje.gateway.edge;

import io.conserje.defaults.problem.SecurityProblems;
import io.conserje.gateway.limit.ClientAddress;
import io.conserje.gateway.limit.RateLimits;
import io.conserje.gateway.token.StaffClaims;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may come in: webhooks prove themselves by signature, staff by token, and what is not listed is nowhere. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final RequestMatcher NEW_TOKENS = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/api/v1/auth/login"),
            PathPatternRequestMatcher.pathPattern("/api/v1/auth/refresh"));

    /** Nothing but headers: a webhook's proof is in its bytes, and every filter costs each of them. */
    @Bean
    @Order(1)
    SecurityFilterChain webhookSecurity() {
        return new DefaultSecurityFilterChain(
                PathPatternRequestMatcher.pathPattern("/webhooks/**"), SecurityHeaders.filter());
    }

    @Bean
    @Order(2)
    SecurityFilterChain adminSecurity(
            HttpSecurity http,
            JwtDecoder staffTokens,
            SecurityProblems denied,
            EdgeProblems problems,
            RateLimits limits,
            EdgeProperties properties,
            ClientAddress address) {
        int bodyLimit = Math.toIntExact(properties.bodyLimit().toBytes());
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> authorize(requests, scrapers(properties, address)))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(denied)
                        .bearerTokenResolver(bearerToken())
                        .jwt(jwt -> jwt.decoder(staffTokens).jwtAuthenticationConverter(permissions())))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(denied))
                .addFilterBefore(SecurityHeaders.filter(), BearerTokenAuthenticationFilter.class)
                .addFilterAfter(new RateLimitFilter(limits, problems), BearerTokenAuthenticationFilter.class)
                .addFilterAfter(new BodyLimitFilter(bodyLimit, problems), RateLimitFilter.class)
                .build();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            AuthorizationManager<RequestAuthorizationContext> scrapers) {
        AdminRoute.ALL.forEach(route ->
                requests.requestMatchers(route.method(), route.pattern()).hasAuthority(route.permission()));
        requests.requestMatchers(HttpMethod.GET, "/api/v1/auth/me")
                .authenticated()
                .requestMatchers("/actuator/prometheus")
                .access(scrapers)
                .anyRequest()
                .permitAll(); // what is listed nowhere has no handler either: 404, with a login or without
    }

    private static AuthorizationManager<RequestAuthorizationContext> scrapers(
            EdgeProperties properties, ClientAddress address) {
        List<IpAddressMatcher> networks =
                properties.scrapers().stream().map(IpAddressMatcher::new).toList();
        return (authentication, context) -> {
            String caller = address.of(context.getRequest());
            return new AuthorizationDecision(networks.stream().anyMatch(network -> network.matches(caller)));
        };
    }

    /** Who comes for new tokens may well carry an old one; it is not looked at. */
    private static BearerTokenResolver bearerToken() {
        var header = new DefaultBearerTokenResolver();
        return request -> NEW_TOKENS.matches(request) ? null : header.resolve(request);
    }

    private static JwtAuthenticationConverter permissions() {
        var authorities = new JwtGrantedAuthoritiesConverter();
        authorities.setAuthoritiesClaimName(StaffClaims.PERMISSIONS);
        authorities.setAuthorityPrefix("");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(authorities);
        return converter;
    }
}
