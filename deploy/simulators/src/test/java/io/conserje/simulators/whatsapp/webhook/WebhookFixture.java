package io.conserje.simulators.whatsapp.webhook;

import io.conserje.simulators.fault.Faults;
import io.conserje.simulators.whatsapp.MetaJsonFixture;
import io.conserje.simulators.whatsapp.WebhookReceiver;
import io.conserje.simulators.whatsapp.WhatsAppProperties;
import io.conserje.simulators.whatsapp.WhatsAppSettings;
import io.conserje.simulators.whatsapp.stats.WebhookStats;
import java.time.InstantSource;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole way of a webhook, put together by hand, to a receiver of its own. */
final class WebhookFixture implements AutoCloseable {
    final JsonMapper json = new JsonMapper();
    final WebhookReceiver receiver = new WebhookReceiver();
    final Faults faults = new Faults();
    final StoppedErrands errands = new StoppedErrands();
    final WebhookStats stats = new WebhookStats();
    final Envelope envelope;
    final Deliveries deliveries;
    final Webhooks webhooks;
    private final WebhookClient client;

    WebhookFixture() {
        WhatsAppProperties properties = WhatsAppSettings.postingTo(receiver.url());
        client = new WebhookClient(properties);
        envelope = new Envelope(json, MetaJsonFixture.metaJson(), properties, InstantSource.system());
        deliveries = new Deliveries(client, new Signature(properties), properties, errands, stats);
        HeldUpdates held = new HeldUpdates(envelope, deliveries, errands, new Random(7));
        webhooks = new Webhooks(envelope, deliveries, held, faults, errands, stats);
    }

    Update.Written written(String text) {
        return written(text, () -> {});
    }

    Update.Written written(String text, Runnable acknowledged) {
        ObjectNode message = json.createObjectNode().put("id", "wamid." + text).put("type", "text");
        message.putObject("text").put("body", text);
        ObjectNode contact = json.createObjectNode().put("wa_id", "59899000001");
        return new Update.Written(message, contact, acknowledged);
    }

    Update.Moved moved(String status) {
        return new Update.Moved(json.createObjectNode().put("id", "wamid.x").put("status", status), null);
    }

    @Override
    public void close() {
        errands.destroy();
        client.destroy();
        receiver.close();
    }
}
