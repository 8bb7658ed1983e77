package io.conserje.gateway.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.conserje.defaults.sealing.EncryptionKeys;
import io.conserje.defaults.sealing.Sealing;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.transaction.support.TransactionOperations;

/** Puts signing and checking of staff tokens together; both use real time. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    JWKSet staffTokenKeys(JdbcClient jdbc, TransactionOperations transactions, TokenProperties properties) {
        var sealing = new Sealing(EncryptionKeys.parse(properties.encryptionKeys()), new SecureRandom());
        return new SigningKeys(jdbc, transactions, sealing).loadOrMake();
    }

    @Bean
    TokenIssuer tokenIssuer(JWKSet keys, TokenProperties properties) {
        return new TokenIssuer(
                new NimbusJwtEncoder(new ImmutableJWKSet<>(keys)),
                keys.getKeys().getFirst().getKeyID(),
                properties.lifetime(),
                InstantSource.system());
    }

    /** Checks staff tokens; in the gateway it stands in for the decoder of service tokens, which nobody sends here. */
    @Bean
    JwtDecoder staffTokenDecoder(JWKSet keys) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, new ImmutableJWKSet<>(keys.toPublicJWKSet())));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(Duration.ZERO),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, expiry -> expiry != null),
                new JwtClaimValidator<Object>(JwtClaimNames.ISS, TokenIssuer.ISSUER::equals),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(TokenIssuer.AUDIENCE))));
        return decoder;
    }
}
