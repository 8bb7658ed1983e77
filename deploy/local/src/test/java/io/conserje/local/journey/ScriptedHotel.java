package io.conserje.local.journey;

import io.conserje.local.outside.Answer;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.Simulators;
import io.conserje.local.outside.TinyHttp;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulators' API in front of a hotel that answers each message with the next line of a script. */
public final class ScriptedHotel implements Platform, AutoCloseable {
    private static final String LINE =
            "{\"at\":\"2026-11-20T10:00:00Z\",\"direction\":\"%s\",\"wamid\":\"w%d\",\"text\":%s,\"body\":%s}";

    private final List<String> script;
    private final List<String> chat = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final TinyHttp server = new TinyHttp(this::serve);

    /** Each line: words, then choice ids, separated by bars. */
    public ScriptedHotel(String... script) {
        this.script = new ArrayList<>(List.of(script));
    }

    public Simulators simulators() {
        return new Simulators(new Http(Http.client(), server.url()));
    }

    public synchronized List<String> said() {
        return List.copyOf(said);
    }

    List<String> faults() {
        return server.requests().stream()
                .filter(request -> request.path().equals("/sim/faults"))
                .map(TinyHttp.Request::body)
                .toList();
    }

    private synchronized Answer serve(TinyHttp.Request request) {
        if (!request.path().startsWith("/sim/whatsapp/guests/")) {
            return new Answer(200, "{\"items\":[]}");
        }
        if (request.method().equals("POST")) {
            JsonNode message = JsonMapper.shared().readTree(request.body());
            String words = message.path("text").asString(message.path("id").asString(""));
            said.add(words);
            chat.add(LINE.formatted("in", chat.size(), quoted(words), "{}"));
            if (!script.isEmpty()) {
                chat.add(hotelLine(script.removeFirst().split("\\|")));
            }
            return new Answer(200, "{\"wamid\":\"w0\"}");
        }
        return new Answer(200, "{\"items\":[" + String.join(",", chat) + "]}");
    }

    private String hotelLine(String... parts) {
        List<String> rows = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            rows.add("{\"id\":" + quoted(parts[i]) + ",\"title\":\"Choice\"}");
        }
        String body = "{\"interactive\":{\"body\":{\"text\":" + quoted(parts[0])
                + "},\"action\":{\"sections\":[{\"rows\":[" + String.join(",", rows) + "]}]}}}";
        return LINE.formatted("out", chat.size(), quoted(parts[0]), body);
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    @Override
    public URI url(String name) {
        return server.url();
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("WHATSAPP_APP_SECRETS", "secret", "CONSERJE_CLOCK_OFFSET", "PT48H");
    }

    @Override
    public long pid(String name) {
        return 1;
    }

    @Override
    public void kill(String name) {
        throw new UnsupportedOperationException("nothing here can be killed");
    }

    @Override
    public void awaitReady(String name, Duration limit) {
        throw new UnsupportedOperationException("nothing here was killed");
    }

    @Override
    public void restart(String name, Map<String, String> environment) {
        throw new UnsupportedOperationException("nothing here can be restarted");
    }

    @Override
    public void stop(String name) {
        throw new UnsupportedOperationException("nothing here can be stopped");
    }

    @Override
    public void start(String name) {
        throw new UnsupportedOperationException("nothing here can be started");
    }

    @Override
    public void close() {
        server.close();
    }
}
