package io.conserje.messaging.group;

import io.conserje.defaults.sealing.Sealing;
import io.conserje.defaults.sealing.Sealing.Sealed;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.inbound.GroupMessage;
import io.conserje.messaging.inbound.ReadingWitness;
import io.conserje.messaging.receipt.Arrays;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is said in groups for a while; a repeated reading keeps and counts nothing twice, nor what was erased. */
class GroupBook implements ReadingWitness {
    private static final String KEEP = """
            insert into group_message (channel, receiver, external_id, tenant, group_id, type, at, sealed_with, sealed)
            select channel, receiver, id, tenant, group_id, type, at, key, decode(words, 'base64')
              from unnest(:channels, :receivers, :ids, :tenants, :groups, :types, :at, :keys, :words)
                as k (channel, receiver, id, tenant, group_id, type, at, key, words)
             where not exists (select from erased_group_message e where e.mark = %s)
            on conflict do nothing
            """.formatted(mark("k.channel", "k.receiver", "k.id"));

    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final JsonMapper json;
    private final MeterRegistry meters;
    private final Duration kept;

    GroupBook(JdbcClient jdbc, Sealing sealing, JsonMapper json, MeterRegistry meters, Duration kept) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.json = json;
        this.meters = meters;
        this.kept = kept;
    }

    /** For whom words of a group are sealed. */
    static String purpose(String tenant) {
        return "group:" + tenant;
    }

    /** The expression of what stays of an erased message; its id has no more than a hash in common with it. */
    static String mark(String channel, String receiver, String id) {
        return "sha256(convert_to(concat_ws(' ', %s, %s, %s), 'UTF8'))".formatted(channel, receiver, id);
    }

    @Override
    public void read(List<Content> contents) {
        List<SealedMessage> messages = contents.stream()
                .flatMap(content -> content.groupMessages().stream())
                .map(this::sealed)
                .toList();
        if (!messages.isEmpty()) {
            meters.counter("conserje.group.messages").increment(keep(messages));
        }
    }

    /** Forgets what was kept long enough. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    void forget() {
        jdbc.sql("delete from group_message where kept_at < now() - :millis * interval '1 ms'")
                .param("millis", kept.toMillis())
                .update();
    }

    private int keep(List<SealedMessage> each) {
        return jdbc.sql(KEEP)
                .param("channels", Arrays.texts(each, one -> one.message().channel()))
                .param("receivers", Arrays.texts(each, one -> one.message().receiver()))
                .param("ids", Arrays.texts(each, one -> one.message().externalId()))
                .param("tenants", Arrays.texts(each, one -> one.message().tenant()))
                .param("groups", Arrays.texts(each, one -> one.message().groupId()))
                .param("types", Arrays.texts(each, one -> one.message().type()))
                .param(
                        "at",
                        Arrays.of("timestamptz", each, one -> one.message().at().toString()))
                .param("keys", Arrays.texts(each, one -> one.words().keyId()))
                .param(
                        "words",
                        Arrays.texts(
                                each, one -> BASE64.encodeToString(one.words().bytes())))
                .update();
    }

    private SealedMessage sealed(GroupMessage message) {
        byte[] words = json.writeValueAsBytes(GroupWords.of(message));
        return new SealedMessage(message, sealing.seal(purpose(message.tenant()), words));
    }

    private record SealedMessage(GroupMessage message, Sealed words) {}
}
