package io.conserje.defaults.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.problem.SecurityProblems;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/** Makes a service a resource server for service tokens, and gives it the means to mint its own. */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
public class ServiceTokenConfiguration {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);
    private static final String STAFF = "STAFF";

    /** The request as a whole is observed already; nobody looks at what each filter takes. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    ServiceKeys serviceKeys(@Value("${conserje.service-keys}") String keys) {
        return ServiceKeys.parse(keys);
    }

    @Bean
    ServiceTokenMinter serviceTokenMinter(@Value("${spring.application.name}") String service, ServiceKeys keys) {
        return new ServiceTokenMinter(service, keys, InstantSource.system());
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder serviceTokenDecoder(@Value("${spring.application.name}") String service, ServiceKeys keys) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.HS256, new ImmutableJWKSet<>(keys.asSet())));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(CLOCK_SKEW),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(service)),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, expiry -> expiry != null),
                new JwtClaimValidator<Object>(CallContext.TENANT_CLAIM, tenant -> tenant != null)));
        return new RememberingJwtDecoder(decoder, InstantSource.system());
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain serviceSecurity(HttpSecurity http, SecurityProblems problems) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health/**", "/actuator/prometheus", "/error")
                                .permitAll()
                                .requestMatchers("/internal/**")
                                .authenticated()
                                .requestMatchers("/api/v1/**")
                                .hasAuthority(STAFF)
                                .anyRequest()
                                .denyAll())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(converter())))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    private static JwtAuthenticationConverter converter() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(jwt -> {
            List<GrantedAuthority> authorities = new ArrayList<>();
            if (jwt.hasClaim(CallContext.STAFF_CLAIM)) {
                authorities.add(new SimpleGrantedAuthority(STAFF));
            }
            return authorities;
        });
        return converter;
    }
}
