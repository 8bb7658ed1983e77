package io.conserje.messaging.media;

import io.conserje.messaging.media.MediaSource.Fetched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Fetches one file to its end: bytes, hash, type, place. Nothing that a guest or a channel says of it is believed unchecked. */
class MediaDownload {
    /** Seconds before the next try; together less than the week for which Meta keeps a file, and long enough for an outage. */
    private static final List<Integer> WAITS =
            List.of(2, 5, 15, 30, 60, 120, 300, 900, 1800, 3600, 7200, 14_400, 28_800);

    private static final String MISMATCH = "hash_mismatch";

    private final Map<String, MediaSource> sources;
    private final MediaRows rows;
    private final Vault vault;
    private final MediaProperties properties;
    private final TransactionOperations transactions;

    MediaDownload(
            List<MediaSource> sources,
            MediaRows rows,
            Vault vault,
            MediaProperties properties,
            TransactionOperations transactions) {
        this.sources = sources.stream().collect(Collectors.toMap(MediaSource::channel, Function.identity()));
        this.rows = rows;
        this.vault = vault;
        this.properties = properties;
        this.transactions = transactions;
    }

    /** Does one try and writes down what came of it; answers that in a word from a bounded set. */
    String run(Wanted wanted) {
        MediaSource source = sources.get(wanted.channel());
        if (source == null) {
            return refused(wanted, "unknown_channel");
        }
        try (PartFile part = vault.begin(properties.largest(wanted.kind()))) {
            return switch (source.fetch(wanted, part)) {
                case Fetched.Complete(String sha256) -> check(wanted, part, sha256);
                case Fetched.Gone() -> lost(wanted, "gone");
                case Fetched.Refused(String reason) -> refused(wanted, reason);
                case Fetched.Later(Duration delay, String reason) -> later(wanted, delay, reason);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String check(Wanted wanted, PartFile part, @Nullable String sha256) {
        boolean whole =
                Stream.of(wanted.sha256(), sha256).filter(Objects::nonNull).allMatch(part.sha256()::equals);
        if (!whole) {
            return later(wanted, Duration.ZERO, MISMATCH);
        }
        FileType type = FileType.of(part.head());
        return type.fits(wanted.kind()) ? keep(wanted, part, type) : refused(wanted, "wrong_type");
    }

    /** Place and row together: whoever deletes the same content waits, or sees that it is used. */
    private String keep(Wanted wanted, PartFile part, FileType type) {
        boolean fresh = Boolean.TRUE.equals(transactions.execute(status -> {
            rows.lock(part.sha256());
            boolean moved = vault.keep(part);
            rows.stored(wanted, part, OfficeTypes.of(type, wanted.mimeType()));
            return moved;
        }));
        return fresh ? "stored" : "same_content";
    }

    private String refused(Wanted wanted, String reason) {
        rows.ended(wanted, "refused", reason);
        return reason;
    }

    private String lost(Wanted wanted, String reason) {
        rows.ended(wanted, "lost", reason);
        return reason;
    }

    private String later(Wanted wanted, Duration wish, String reason) {
        if (wanted.attempts() > WAITS.size()) {
            return lost(wanted, "given_up");
        }
        Duration step = Duration.ofSeconds(WAITS.get(wanted.attempts() - 1));
        rows.later(wanted, wish.compareTo(step) > 0 ? wish : step, reason);
        return MISMATCH.equals(reason) ? reason : "later";
    }
}
