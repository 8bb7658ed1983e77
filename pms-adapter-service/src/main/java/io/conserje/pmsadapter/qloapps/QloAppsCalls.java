package io.conserje.pmsadapter.qloapps;

import io.conserje.defaults.log.LogFields;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one door to QloApps: accepts only 200 and 201 that are JSON and have the root key that was expected, turns all else into
 * a {@link QloAppsFailure}, and times every operation as {@code conserje.pms.operations}.
 */
public class QloAppsCalls {

    private static final Logger LOG = LoggerFactory.getLogger(QloAppsCalls.class);

    private final JsonMapper mapper;
    private final MeterRegistry meters;

    QloAppsCalls(JsonMapper mapper, MeterRegistry meters) {
        this.mapper = mapper;
        this.meters = meters;
    }

    /** One object under its root key. */
    public <T> T one(String operation, String root, Class<T> type, Supplier<ResponseEntity<byte[]>> call) {
        return measured(operation, () -> read(body(call).path(root), type));
    }

    /** The rows under a root key; a bare {@code []} is how QloApps says that there are none. */
    public <T> List<T> list(String operation, String root, Class<T> type, Supplier<ResponseEntity<byte[]>> call) {
        return measured(operation, () -> {
            JsonNode body = body(call);
            if (body.isArray() && body.isEmpty()) {
                return List.of();
            }
            JsonNode rows = body.path(root);
            if (!rows.isArray()) {
                throw new QloAppsFailure.InDoubt("QloApps answered without the list that was asked for", null);
            }
            return rows.values().stream().map(row -> read(row, type)).toList();
        });
    }

    private JsonNode body(Supplier<ResponseEntity<byte[]>> call) {
        ResponseEntity<byte[]> answer = answer(call);
        int status = answer.getStatusCode().value();
        boolean json = isJson(answer.getHeaders().getContentType());
        if (status == 200 || status == 201) {
            if (!json) {
                throw new QloAppsFailure.InDoubt("QloApps answered something else than JSON", null);
            }
            return parse(answer.getBody());
        }
        JsonNode errors = json ? parse(answer.getBody()) : mapper.createObjectNode();
        throw QloAppsFailures.of(status, errors);
    }

    private static ResponseEntity<byte[]> answer(Supplier<ResponseEntity<byte[]>> call) {
        try {
            return call.get();
        } catch (CallNotPermittedException | BulkheadFullException e) {
            throw new QloAppsFailure.NotSent(e);
        } catch (RestClientException e) {
            throw neverLeft(e)
                    ? new QloAppsFailure.NotSent(e)
                    : new QloAppsFailure.InDoubt("QloApps did not answer", e);
        }
    }

    private JsonNode parse(byte @Nullable [] body) {
        try {
            return mapper.readTree(body == null ? new byte[0] : body);
        } catch (JacksonException e) {
            throw new QloAppsFailure.InDoubt("QloApps answered JSON that cannot be read", null);
        }
    }

    private <T> T read(JsonNode node, Class<T> type) {
        if (!node.isObject()) {
            throw new QloAppsFailure.InDoubt("QloApps answered without what was asked for", null);
        }
        try {
            return mapper.treeToValue(node, type);
        } catch (JacksonException e) {
            throw new QloAppsFailure.InDoubt("QloApps answered in an unknown shape", null);
        }
    }

    private <T> T measured(String operation, Supplier<T> work) {
        Timer.Sample sample = Timer.start(meters);
        String outcome = "ok";
        try {
            return work.get();
        } catch (QloAppsFailure e) {
            outcome = e.outcome();
            tell(operation, e);
            throw e;
        } finally {
            sample.stop(Timer.builder("conserje.pms.operations")
                    .tag("operation", operation)
                    .tag("outcome", outcome)
                    .register(meters));
        }
    }

    private static void tell(String operation, QloAppsFailure failure) {
        if (failure instanceof QloAppsFailure.NotAllowed denied) {
            LOG.atError()
                    .addKeyValue(LogFields.OPERATION, operation)
                    .addKeyValue(LogFields.REASON, denied.permission())
                    .log("QloApps does not let the key do this");
            return;
        }
        LOG.atWarn()
                .addKeyValue(LogFields.OPERATION, operation)
                .addKeyValue(LogFields.OUTCOME, failure.outcome())
                .addKeyValue(LogFields.REASON, failure.getMessage())
                .log("A call to QloApps failed");
    }

    private static boolean neverLeft(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof ConnectTimeoutException
                    || cause instanceof ConnectionRequestTimeoutException
                    || cause instanceof UnknownHostException
                    || cause instanceof UnresolvedAddressException
                    || cause instanceof NoRouteToHostException) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(type);
    }
}
