package io.conserje.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import io.conserje.defaults.sealing.EncryptionKeys;
import io.conserje.defaults.sealing.Sealing;
import io.conserje.gateway.GatewayTest;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@GatewayTest
class SigningKeysIntegrationTests {

    @Autowired
    private JWKSet running;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private TokenProperties properties;

    @Test
    void theNextStartSignsWithTheSameKey() {
        assertThat(keys(properties.encryptionKeys()).loadOrMake()).isEqualTo(running);
    }

    @Test
    void aKeyThatCannotBeOpenedIsReplaced() {
        String other = "other:" + java.util.Base64.getEncoder().encodeToString(new byte[32]);

        transactions.executeWithoutResult(test -> {
            JWKSet replaced = keys(other).loadOrMake();
            assertThat(replaced.getKeys()).hasSize(1);
            assertThat(replaced).isNotEqualTo(running);
            test.setRollbackOnly();
        });
    }

    @Test
    void nothingOfAPrivateKeyLiesOpenInTheStore() {
        assertThat(jdbc.sql("select encode(sealed, 'escape') from signing_key")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(text -> text.contains("kty"));
    }

    private SigningKeys keys(String encryptionKeys) {
        return new SigningKeys(
                jdbc, transactions, new Sealing(EncryptionKeys.parse(encryptionKeys), new SecureRandom()));
    }
}
