package io.conserje.pmsadapter.qloapps;

import java.nio.charset.StandardCharsets;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;

/** How all groups of clients call QloApps: the key as user with an empty password. */
public final class QloAppsClients {

    private QloAppsClients() {}

    /** Says so of some groups; no status is an exception to them, since none can be trusted alone. */
    public static RestClientHttpServiceGroupConfigurer of(QloAppsProperties settings, String... groups) {
        return all -> all.filterByName(groups)
                .forEachClient((_, client) -> client.defaultHeaders(
                                headers -> headers.setBasicAuth(settings.key(), "", StandardCharsets.UTF_8))
                        .defaultStatusHandler(_ -> true, (_, _) -> {}));
    }
}
