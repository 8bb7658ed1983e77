package io.conserje.local.journey.story;

import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Stage;
import io.conserje.local.journey.Story;
import io.conserje.local.outside.Patience;
import io.conserje.local.outside.Unexpected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Everything that a guest can send, each twice and all at once: stored once each, and nobody falls over any of it. */
final class EveryKindJourney implements Story {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry(
                    "image",
                    "{\"image\":{\"id\":\"9000000000000001\",\"mime_type\":\"image/jpeg\",\"caption\":\"La vista\"}}"),
            Map.entry("video", "{\"video\":{\"id\":\"9000000000000002\",\"mime_type\":\"video/mp4\"}}"),
            Map.entry("sticker", "{\"sticker\":{\"id\":\"9000000000000003\",\"mime_type\":\"image/webp\"}}"),
            Map.entry("document", "{\"document\":{\"id\":\"9000000000000004\",\"filename\":\"f.pdf\"}}"),
            Map.entry("location", "{\"location\":{\"latitude\":-34.9,\"longitude\":-56.2}}"),
            Map.entry(
                    "contacts",
                    "{\"contacts\":[{\"name\":{\"formatted_name\":\"Luz\"},\"phones\":[{\"phone\":\"+59899\"}]}]}"),
            Map.entry(
                    "interactive",
                    "{\"interactive\":{\"type\":\"nfm_reply\",\"nfm_reply\":{\"body\":\"Sent\",\"response_json\":\"{}\"}}}"),
            Map.entry("button", "{\"button\":{\"payload\":\"p\",\"text\":\"Hola\"}}"),
            Map.entry("reaction", "{\"reaction\":{\"message_id\":\"wamid.none\"}}"),
            Map.entry(
                    "order",
                    "{\"order\":{\"catalog_id\":\"c\",\"product_items\":[{\"product_retailer_id\":\"p\",\"quantity\":1}]}}"),
            Map.entry(
                    "edit",
                    "{\"edit\":{\"original_message_id\":\"wamid.none\",\"message\":{\"type\":\"text\",\"text\":{\"body\":\"Hola\"}}}}"),
            Map.entry("revoke", "{\"revoke\":{\"original_message_id\":\"wamid.none\"}}"),
            Map.entry("unsupported", "{\"errors\":[{\"code\":131051}]}"),
            Map.entry("ephemeral", "{\"ephemeral\":{}}"),
            Map.entry("system", "{\"system\":{\"type\":\"joined\"}}"));

    @Override
    public String name() {
        return "every kind of message, each twice and all at once: stored once, files kept";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        Guest guest = stage.guest("598");
        guest.asks("Hola");
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        KINDS.forEach((type, part) -> {
            String wamid = stage.wamid();
            bodies.put(wamid, stage.envelopes().kind(guest.number(), wamid, stage.now(), type, part));
        });
        deliverTwice(stage, bodies.values().stream().toList());
        for (String wamid : bodies.keySet()) {
            stage.conversationOf(wamid);
            int stored = stage.admin().items("messages?externalId=" + wamid).size();
            if (stored != 1) {
                throw new Unexpected("a message was stored " + stored + " times");
            }
        }
        fileIsKept(stage, guest);
        guest.catchesUp();
        guest.asks("Gracias");
        stage.settled(guest);
    }

    private static void deliverTwice(Stage stage, List<byte[]> bodies) throws InterruptedException {
        List<byte[]> all = new ArrayList<>(bodies);
        all.addAll(bodies);
        Collections.shuffle(all);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> statuses = new ArrayList<>();
            for (byte[] body : all) {
                statuses.add(threads.submit(() -> stage.webhook().deliver(body).status()));
            }
            for (Future<Integer> status : statuses) {
                if (status.get() != 200) {
                    throw new Unexpected("a delivery was answered with " + status.get());
                }
            }
        } catch (ExecutionException e) {
            throw new Unexpected("a delivery got no answer: " + e.getCause());
        }
    }

    /** What the simulator gives out is fetched in two steps and lies under its hash, sealed. */
    private static void fileIsKept(Stage stage, Guest guest) throws InterruptedException {
        byte[] bytes = ("A paper of " + stage.marker()).getBytes(StandardCharsets.UTF_8);
        String hash = sha256(bytes);
        Path place = stage.logs()
                .resolveSibling("media")
                .resolve(hash.substring(0, 2))
                .resolve(hash + ".sealed");
        stage.conversationOf(stage.simulators().sendDocument(guest.number(), bytes));
        Patience.until(LIMIT, "a guest's file", () -> Files.exists(place) ? Optional.of(place) : Optional.empty());
        if (new String(read(place), StandardCharsets.ISO_8859_1).contains(stage.marker())) {
            throw new Unexpected("a guest's file can be read on the disk");
        }
    }

    private static byte[] read(Path place) {
        try {
            return Files.readAllBytes(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK knows no SHA-256", e);
        }
    }
}
