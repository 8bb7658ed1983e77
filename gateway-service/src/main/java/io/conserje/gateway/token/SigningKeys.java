package io.conserje.gateway.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.conserje.defaults.log.LogFields;
import io.conserje.defaults.sealing.Sealing;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The key pairs of staff tokens; they lie sealed in the store, so that tokens outlive a restart. */
class SigningKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Sealing sealing;

    SigningKeys(JdbcClient jdbc, TransactionOperations transactions, Sealing sealing) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.sealing = sealing;
    }

    /** All keys that can be opened, the newest first; makes one where there is none, once for all instances. */
    JWKSet loadOrMake() {
        return transactions.execute(status -> {
            jdbc.sql("lock table signing_key in exclusive mode").update();
            List<JWK> keys = load();
            return new JWKSet(keys.isEmpty() ? List.of(make()) : keys);
        });
    }

    private List<JWK> load() {
        return jdbc
                .sql("select id, sealed_with, sealed from signing_key order by created_at desc, id")
                .query((row, number) -> open(
                        row.getString("id"), new Sealing.Sealed(row.getString("sealed_with"), row.getBytes("sealed"))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<JWK> open(String id, Sealing.Sealed sealed) {
        Optional<JWK> key = sealing.open(purpose(id), sealed).flatMap(SigningKeys::parse);
        if (key.isEmpty()) {
            LOG.atWarn().addKeyValue(LogFields.EXTERNAL_ID, id).log("A signing key cannot be opened any more");
        }
        return key;
    }

    private static Optional<JWK> parse(byte[] json) {
        try {
            return Optional.of(JWK.parse(new String(json, StandardCharsets.UTF_8)));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private JWK make() {
        ECKey key = generate();
        var sealed = sealing.seal(purpose(key.getKeyID()), key.toJSONString().getBytes(StandardCharsets.UTF_8));
        jdbc.sql("insert into signing_key (id, sealed_with, sealed) values (:id, :sealedWith, :sealed)")
                .param("id", key.getKeyID())
                .param("sealedWith", sealed.keyId())
                .param("sealed", sealed.bytes())
                .update();
        return key;
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK cannot make a P-256 key pair", e);
        }
    }

    private static String purpose(String id) {
        return "signing_key:" + id;
    }
}
