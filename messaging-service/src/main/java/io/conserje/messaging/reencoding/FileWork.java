package io.conserje.messaging.reencoding;

import io.conserje.messaging.media.MediaSource.Fetched;
import io.conserje.messaging.media.PartFile;
import io.conserje.messaging.reencoding.Preparation.Impossible;
import io.conserje.messaging.reencoding.Preparation.Ready;
import io.conserje.messaging.reencoding.Preparation.UnderWay;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One try to prepare a file: fetch it, encode it unless that was done before, hand it in unless the channel has it. */
class FileWork {
    private final Map<String, ChannelFiles> channels;
    private final Map<FileKind, Encoder> encoders;
    private final ReencodedFiles files;
    private final Uploads uploads;
    private final long largest;

    FileWork(
            List<ChannelFiles> channels,
            Map<FileKind, Encoder> encoders,
            ReencodedFiles files,
            Uploads uploads,
            long largest) {
        this.channels = channels.stream().collect(Collectors.toMap(ChannelFiles::channel, Function.identity()));
        this.encoders = Map.copyOf(encoders);
        this.files = files;
        this.uploads = uploads;
        this.largest = largest;
    }

    /** Under way where it may work another time. */
    Preparation run(WantedFile wanted) throws IOException {
        ChannelFiles channel = channels.get(wanted.channel());
        Encoder encoder = encoders.get(wanted.kind());
        if (channel == null || encoder == null || !encoder.isReady()) {
            return new Impossible("no_encoder");
        }
        try (PartFile source = files.begin(largest)) {
            return switch (channel.fetch(wanted, source)) {
                case Fetched.Complete _ -> handedIn(wanted, channel, source.sha256(), encoded(wanted, encoder, source));
                case Fetched.Gone _ -> new Impossible("source_gone");
                case Fetched.Refused(var reason) -> new Impossible("source_" + reason);
                case Fetched.Later _ -> new UnderWay();
            };
        }
    }

    private Reencoded encoded(WantedFile wanted, Encoder encoder, PartFile source) throws IOException {
        Optional<Reencoded> known = files.find(source.sha256(), wanted.recipe());
        if (known.isPresent()) {
            return known.get();
        }
        try (PartFile result = files.begin(wanted.mostBytes())) {
            return files.keep(source.sha256(), wanted.recipe(), encoder.encode(source, result), result);
        }
    }

    private Preparation handedIn(WantedFile wanted, ChannelFiles channel, String content, Reencoded reencoded) {
        return switch (reencoded) {
            case Reencoded.Impossible(var reason) -> new Impossible(reason);
            case Reencoded.Kept kept ->
                uploads.find(wanted, kept.result())
                        .or(() -> uploaded(wanted, channel, content, kept))
                        .<Preparation>map(Ready::new)
                        .orElseGet(UnderWay::new);
        };
    }

    /** Bytes that are gone, or whose key is, are made anew by the next try. */
    private Optional<String> uploaded(WantedFile wanted, ChannelFiles channel, String content, Reencoded.Kept kept) {
        try {
            Optional<String> mediaId = channel.handIn(wanted, kept.contentType(), files.bytes(kept.result()));
            mediaId.ifPresent(id -> uploads.keep(wanted, kept.result(), id));
            return mediaId;
        } catch (IOException e) {
            files.forget(content, wanted.recipe());
            return Optional.empty();
        }
    }
}
