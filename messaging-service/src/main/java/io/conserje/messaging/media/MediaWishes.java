package io.conserje.messaging.media;

import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Media;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.inbound.ReadingWitness;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Takes note of the files of messages that were read, and has them fetched at once: the channel keeps their addresses for minutes. */
public class MediaWishes implements ReadingWitness {
    private static final String WISH = """
            insert into media (channel, receiver, media_id, tenant, message_id, kind, mime_type, file_name, sha256)
            select * from unnest(:channels, :receivers, :ids, :tenants, :messages, :kinds, :types, :names, :hashes)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final MediaDownloads downloads;

    MediaWishes(JdbcClient jdbc, MediaDownloads downloads) {
        this.jdbc = jdbc;
        this.downloads = downloads;
    }

    @Override
    public void read(List<Content> contents) {
        take(contents.stream().flatMap(content -> content.messages().stream()).toList());
    }

    /** Wishes for every file of these messages; again changes nothing. Nobody waits for a download. */
    public void take(List<GuestMessage> messages) {
        List<GuestMessage> withFiles =
                messages.stream().filter(message -> message.media() != null).toList();
        if (withFiles.isEmpty()) {
            return;
        }
        int added = jdbc.sql(WISH)
                .param("channels", column(withFiles, GuestMessage::channel))
                .param("receivers", column(withFiles, GuestMessage::receiver))
                .param("ids", media(withFiles, Media::id))
                .param("tenants", column(withFiles, GuestMessage::tenant))
                .param("messages", column(withFiles, GuestMessage::externalId))
                .param("kinds", column(withFiles, GuestMessage::type))
                .param("types", media(withFiles, Media::mimeType))
                .param("names", media(withFiles, Media::fileName))
                .param("hashes", media(withFiles, Media::sha256))
                .update();
        if (added > 0) {
            downloads.wake();
        }
    }

    private static SqlArrayValue media(List<GuestMessage> messages, Function<Media, @Nullable String> field) {
        return column(messages, message -> field.apply(Objects.requireNonNull(message.media())));
    }

    private static SqlArrayValue column(List<GuestMessage> messages, Function<GuestMessage, @Nullable String> field) {
        return new SqlArrayValue("text", messages.stream().map(field).toArray());
    }
}
