package io.conserje.defaults.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for each group of HTTP clients beyond base URL and time-outs.
 *
 * @param clients by group name
 */
@ConfigurationProperties("conserje")
public record ClientProperties(@DefaultValue Map<String, Client> clients) {

    private static final Client DEFAULT =
            new Client(null, true, 5, Duration.ofSeconds(10), 0, List.of(), 0, Duration.ZERO);

    Client of(String group) {
        return clients.getOrDefault(group, DEFAULT);
    }

    /**
     * One group.
     *
     * @param audience the callee's pid name when it is one of ours; null for a vendor, who gets no token and no ids
     * @param breaker whether transport errors and 5xx open a breaker
     * @param breakerFailures how many failures open it, half of twice as many calls
     * @param breakerOpen how long it stays open before it tries again
     * @param retries how often a read is repeated after it failed
     * @param readPosts paths whose POST only reads
     * @param atOnce the bulkhead: how many calls may be under way; 0 for any number
     * @param queue how long a call waits for its place among them before it fails unsent
     */
    public record Client(
            @Nullable String audience,
            @DefaultValue("true") boolean breaker,
            @DefaultValue("5") int breakerFailures,
            @DefaultValue("10s") Duration breakerOpen,
            @DefaultValue("0") int retries,
            @DefaultValue List<String> readPosts,
            @DefaultValue("0") int atOnce,
            @DefaultValue("1s") Duration queue) {}
}
