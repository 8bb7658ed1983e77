package io.conserje.orchestrator.guest;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.ReadDelivery;
import io.conserje.orchestrator.Messages;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.intake.Readings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Readings that were prepared under a name, and the people who speak in them. */
final class PreparedReadings implements Readings {

    private final Map<String, ReadDelivery> prepared = new ConcurrentHashMap<>();

    void says(String name, @Nullable String userId, @Nullable String waId, Instant at) {
        says(name, userId, waId, at, "text", name, null);
    }

    void says(
            String name,
            @Nullable String userId,
            @Nullable String waId,
            Instant at,
            String type,
            @Nullable String text,
            @Nullable String about) {
        var message = new GuestMessage(
                0,
                "default",
                "whatsapp",
                TestDatabase.RECEIVER,
                "wamid." + name,
                at,
                identifiers(userId, waId),
                "Guest",
                type,
                text,
                null,
                null,
                null,
                about,
                null);
        prepared.put(name, new ReadDelivery(0, List.of(message), List.of(), List.of(), List.of()));
    }

    void event(String name, String kind, List<Identifier> before, List<Identifier> now, Instant at) {
        var event = new ChannelEvent(
                0, "default", "whatsapp", TestDatabase.RECEIVER, "event." + name, at, kind, before, now, null, null);
        prepared.put(name, new ReadDelivery(0, List.of(), List.of(event), List.of(), List.of()));
    }

    static List<Identifier> identifiers(@Nullable String userId, @Nullable String waId) {
        return Stream.of(
                        userId == null ? null : new Identifier(Identifier.USER_ID, userId),
                        waId == null ? null : new Identifier(Identifier.WA_ID, waId))
                .filter(Objects::nonNull)
                .toList();
    }

    static Instant minute(int minute) {
        return Messages.AT.plusSeconds(60L * minute);
    }

    @Override
    public Outcome read(List<RawDelivery> deliveries) {
        return new Outcome.Read(deliveries.stream().map(this::prepared).toList());
    }

    @Override
    public void confirm(List<Long> deliveryIds) {
        // Nothing is taken back here.
    }

    private ReadDelivery prepared(RawDelivery delivery) {
        ReadDelivery content = prepared.get(new String(delivery.body(), StandardCharsets.UTF_8));
        return new ReadDelivery(
                delivery.id(), content.messages(), content.events(), content.accountEvents(), content.unreadable());
    }
}
