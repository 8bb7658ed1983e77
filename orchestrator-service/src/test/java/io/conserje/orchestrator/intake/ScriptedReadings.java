package io.conserje.orchestrator.intake;

import io.conserje.messaging.contract.AccountEvent;
import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.ReadDelivery;
import io.conserje.messaging.contract.Unreadable;
import io.conserje.orchestrator.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Reads bodies of our own little form, one message a line: {@code waId|externalId|text}, or {@code waId|externalId|!choice} for a
 * tap. {@code status} is a status and gives nothing, {@code junk} is unreadable, {@code poison} makes the reader fall over.
 */
public final class ScriptedReadings implements Readings {

    private final List<Long> confirmed = new CopyOnWriteArrayList<>();
    private volatile boolean down;

    public void down(boolean unavailable) {
        down = unavailable;
    }

    public List<Long> confirmed() {
        return confirmed;
    }

    @Override
    public Outcome read(List<RawDelivery> deliveries) {
        if (down) {
            return new Outcome.Unavailable();
        }
        if (deliveries.stream().anyMatch(delivery -> body(delivery).contains("poison"))) {
            return new Outcome.Rejected();
        }
        return new Outcome.Read(deliveries.stream().map(ScriptedReadings::read).toList());
    }

    @Override
    public void confirm(List<Long> deliveryIds) {
        confirmed.addAll(deliveryIds);
    }

    private static ReadDelivery read(RawDelivery delivery) {
        List<GuestMessage> messages = new ArrayList<>();
        List<AccountEvent> accountEvents = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        String[] lines = body(delivery).split("\n");
        for (int i = 0; i < lines.length; i++) {
            String[] parts = lines[i].split("\\|");
            if (lines[i].equals("junk")) {
                unreadable.add(new Unreadable(i, "malformed"));
            } else if (parts[0].equals("account")) {
                accountEvents.add(account(i, parts[1], parts[2]));
            } else if (parts.length == 3 && parts[2].startsWith("!")) {
                messages.add(Messages.from(parts[0], parts[1], "choice", parts[2], parts[2].substring(1), i));
            } else if (parts.length == 3) {
                messages.add(Messages.from(parts[0], parts[1], "text", parts[2], null, i));
            }
        }
        return new ReadDelivery(delivery.id(), messages, List.of(), accountEvents, unreadable);
    }

    private static AccountEvent account(int position, String cause, String what) {
        return new AccountEvent(
                position,
                "default",
                "whatsapp",
                cause,
                Instant.EPOCH,
                "account_update",
                what,
                what.equals("account_restriction"),
                "the detail");
    }

    private static String body(RawDelivery delivery) {
        return new String(delivery.body(), StandardCharsets.UTF_8);
    }
}
