package io.conserje.gateway;

import io.conserje.testsupport.WithPostgres;
import io.conserje.testsupport.WithRedis;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole gateway on a port, with PostgreSQL, Redis and a stub for every neighbour but audio, which is down. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "CONSERJE_ADMIN_PASSWORD=" + GatewayTest.ADMIN_PASSWORD,
            "CONSERJE_ENCRYPTION_KEYS=test:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "WHATSAPP_APP_SECRETS=" + GatewayTest.APP_SECRET + ",older-secret-of-the-same-app",
            "WHATSAPP_VERIFY_TOKEN=" + GatewayTest.VERIFY_TOKEN,
            "GATEWAY_TRUSTED_PROXIES=127.0.0.1",
            // How long a store may take is not what these tests are about, and a busy machine may take its time.
            "conserje.intake.patience=20s",
            "spring.http.serviceclient.orchestrator-intake.connect-timeout=20s",
            "spring.http.serviceclient.orchestrator-intake.read-timeout=20s"
        })
@WithPostgres
@WithRedis
@Import({NeighbourStubs.class, WebhookDescription.class, EdgeClient.class})
public @interface GatewayTest {

    String ADMIN_PASSWORD = "correct horse battery staple";
    String APP_SECRET = "app-secret-for-tests-only";
    String VERIFY_TOKEN = "verify-token-for-tests-only";
}
