package io.conserje.local.faults.pair;

import io.conserje.local.faults.trouble.Twin;
import io.conserje.local.journey.Platform;
import io.conserje.local.setting.FreePorts;
import io.conserje.local.setting.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A twin for each service of a platform, and a balancer before each pair, through which everybody calls. Linux tells how to make them. */
public final class Pairs implements AutoCloseable {
    private static final List<String> PARTS = List.of("nlp", "pms-adapter", "messaging", "orchestrator", "gateway");

    private final Platform platform;
    private final HttpClient client;
    private final Map<String, RoundRobin> balancers = new LinkedHashMap<>();
    private final Map<String, Twin> twins = new LinkedHashMap<>();

    private Pairs(Platform platform, HttpClient client) {
        this.platform = platform;
        this.client = client;
    }

    /** Starts the twins; returns when all of them can be used. The services that call others, and the simulators, are restarted before. */
    public static Pairs start(Platform platform, HttpClient client) throws IOException, InterruptedException {
        Pairs pairs = new Pairs(platform, client);
        try {
            pairs.balance();
            for (String part : PARTS) {
                pairs.twin(part);
            }
            return pairs;
        } catch (IOException | InterruptedException | RuntimeException e) {
            pairs.close();
            throw e;
        }
    }

    /** Where a pair is called. */
    public URI url(String part) {
        RoundRobin balancer = balancers.get(part);
        return balancer == null ? platform.url(part) : URI.create("http://localhost:" + balancer.port());
    }

    /** Process ids of the twins, by name. */
    public Map<String, Long> pids() {
        Map<String, Long> pids = new LinkedHashMap<>();
        twins.forEach((part, twin) -> pids.put(part + "-twin", twin.pid()));
        return pids;
    }

    /** How many connections each of a pair got. */
    public String shares() {
        StringBuilder shares = new StringBuilder();
        balancers.forEach((part, balancer) -> shares.append(shares.isEmpty() ? "" : ", ")
                .append(part)
                .append(' ')
                .append(balancer.handed()));
        return shares.toString();
    }

    /** The pairs of which one did not get a single connection: they prove nothing. */
    public List<String> idle() {
        return balancers.entrySet().stream()
                .filter(pair -> pair.getValue().handed().contains(0))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void close() {
        twins.values().forEach(Twin::close);
        balancers.values().forEach(RoundRobin::close);
    }

    private void balance() throws InterruptedException {
        for (String part : PARTS) {
            balancers.put(part, new RoundRobin(platform.url(part).getPort()));
        }
        platform.restart(
                "orchestrator",
                Map.of(
                        "NLP_URL", url("nlp").toString(),
                        "PMS_ADAPTER_URL", url("pms-adapter").toString(),
                        "MESSAGING_URL", url("messaging").toString()));
        platform.restart(
                "gateway", Map.of("ORCHESTRATOR_URL", url("orchestrator").toString()));
        platform.restart(
                "simulators",
                Map.of(
                        "CONSERJE_WEBHOOK_URL",
                        url("gateway").resolve("/webhooks/whatsapp").toString()));
    }

    private void twin(String part) throws IOException, InterruptedException {
        String variable = Ports.variable(part);
        int port = Integer.parseInt(FreePorts.of(List.of(variable)).getOrDefault(variable, "0"));
        Path log = Path.of(platform.settings().getOrDefault("CONSERJE_DATA", ".data"))
                .resolve("logs")
                .resolve(part + "-twin.log");
        twins.put(part, Twin.of(platform.pid(part), variable, port, log, client));
        RoundRobin balancer = balancers.get(part);
        if (balancer != null) {
            balancer.add(port);
        }
    }
}
