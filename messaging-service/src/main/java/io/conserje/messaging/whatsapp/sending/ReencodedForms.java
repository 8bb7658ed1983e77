package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Addition.Attachment;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.delivery.SendForm;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.reencoding.FileKind;
import io.conserje.messaging.reencoding.Preparation;
import io.conserje.messaging.reencoding.PreparedFiles;
import io.conserje.messaging.reencoding.WantedFile;
import io.conserje.messaging.whatsapp.body.ReplyContents;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A send whose file Meta could not use, with the file re-encoded; while that is made nobody is called, and what cannot be made goes on. */
class ReencodedForms {
    /** Most files take no longer; the ladder of what failed is not climbed by waiting. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** What Meta takes, a little below: it counts megabytes in two ways (Cloud API, media). */
    private static final long MOST_OF_A_PICTURE = 5_000_000;

    private static final long MOST_OF_SOUND_AND_FILM = 16_000_000;

    private final PreparedFiles files;

    ReencodedForms(PreparedFiles files) {
        this.files = files;
    }

    /** What is to be said now. */
    Wording of(Send send) {
        Optional<WantedFile> wanted = wanted(send, send.reply().addition());
        return wanted.isEmpty() ? without(send) : prepared(send, files.of(wanted.get()));
    }

    private static Wording prepared(Send send, Preparation preparation) {
        return switch (preparation) {
            case Preparation.Ready(var mediaId) -> said(MediaForms.withFile(send.reply(), mediaId));
            case Preparation.UnderWay _ ->
                new Wording.NotSaid(new SendOutcome.Later(A_MOMENT, SendForm.AS_REENCODED.reason()));
            case Preparation.Impossible _ -> without(send);
        };
    }

    /** The next form, at once; a reply that has no file at all goes as it is. */
    private static Wording without(Send send) {
        return MediaForms.after(send.reply(), SendForm.AS_REENCODED)
                .<Wording>map(form -> new Wording.NotSaid(new SendOutcome.Otherwise(form)))
                .orElseGet(() -> said(send.reply()));
    }

    private static Wording said(Reply reply) {
        return new Wording.Said(ReplyContents.of(reply));
    }

    private static Optional<WantedFile> wanted(Send send, @Nullable Addition addition) {
        return switch (addition) {
            case Attachment file ->
                switch (file.file()) {
                    case IMAGE ->
                        wanted(send, FileKind.PICTURE, MOST_OF_A_PICTURE, new Source(file.mediaId(), file.link()));
                    case VIDEO ->
                        wanted(send, FileKind.FILM, MOST_OF_SOUND_AND_FILM, new Source(file.mediaId(), file.link()));
                    case DOCUMENT -> Optional.empty();
                };
            case Addition.VoiceNote note ->
                wanted(send, FileKind.VOICE, MOST_OF_SOUND_AND_FILM, new Source(note.mediaId(), note.link()));
            case null, default -> Optional.empty();
        };
    }

    private static Optional<WantedFile> wanted(Send send, FileKind kind, long most, Source source) {
        return Optional.of(new WantedFile(
                send.outboxId(),
                send.tenant(),
                "whatsapp",
                send.sender(),
                kind,
                most,
                source.mediaId(),
                source.link()));
    }

    /** Where the file is. */
    private record Source(
            @Nullable String mediaId, @Nullable String link) {}
}
