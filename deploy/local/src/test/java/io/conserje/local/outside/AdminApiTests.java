package io.conserje.local.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AdminApiTests {
    private final AtomicInteger logins = new AtomicInteger();
    private final AtomicInteger hurried = new AtomicInteger();
    private volatile Answer answer = new Answer(200, "{\"items\":[{\"id\":1}]}");
    private volatile String accepted = "Bearer t1";

    @AutoClose
    private final TinyHttp gateway = new TinyHttp(this::serve);

    private final AdminApi admin = new AdminApi(new Http(Http.client(), gateway.url()), "secret");

    private Answer serve(TinyHttp.Request request) {
        if (!request.path().equals("/api/v1/auth/login") && hurried.getAndDecrement() > 0) {
            return new Answer(429, "{}");
        }
        if (request.path().equals("/api/v1/auth/login")) {
            return new Answer(200, "{\"accessToken\":\"t" + logins.incrementAndGet() + "\"}");
        }
        return request.authorization().equals(accepted) ? answer : new Answer(401, "");
    }

    @Test
    void itLogsInOnce() throws InterruptedException {
        admin.items("tickets");

        assertThat(admin.items("tickets?state=open")).hasSize(1);
        assertThat(logins).hasValue(1);
        assertThat(gateway.requests())
                .last()
                .extracting(TinyHttp.Request::path)
                .isEqualTo("/api/v1/tickets?state=open&size=100");
    }

    @Test
    void itLogsInAgainWhenItsTokenIsOld() throws InterruptedException {
        admin.items("tickets");
        accepted = "Bearer t2";

        assertThat(admin.items("tickets")).hasSize(1);
        assertThat(logins).hasValue(2);
    }

    @Test
    void aServiceThatIsAwayHasNothingToShowYet() throws InterruptedException {
        answer = new Answer(503, "{}");

        assertThat(admin.message("wamid.1=")).isEmpty();
        assertThat(gateway.requests())
                .last()
                .extracting(TinyHttp.Request::path)
                .asString()
                .contains("externalId=wamid.1%3D&");
    }

    @Test
    void whoeverIsToldToComeAgainDoes() throws InterruptedException {
        hurried.set(2);

        assertThat(admin.items("tickets")).hasSize(1);
        assertThat(gateway.requests()).hasSize(4);
    }

    @Test
    void aRefusalIsNotTakenForNothing() {
        answer = new Answer(403, "{\"type\":\"urn:problem\"}");

        assertThatExceptionOfType(Unexpected.class)
                .isThrownBy(() -> admin.items("tickets"))
                .withMessageContaining("403");
    }
}
