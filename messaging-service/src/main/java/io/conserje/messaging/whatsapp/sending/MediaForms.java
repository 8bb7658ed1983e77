package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Addition.Attachment;
import io.conserje.messaging.contract.Addition.FileKind;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.delivery.SendForm;
import io.conserje.messaging.whatsapp.body.WebAddress;
import java.util.Objects;
import java.util.Optional;

/**
 * What is sent where Meta cannot use a file. It goes once more re-encoded; then a picture or film as a document, which Meta does not
 * look into; what fails as that, and a voice note, is said in words, with the link where there is one.
 */
final class MediaForms {
    private MediaForms() {}

    /** The reply in the form that is due; a re-encoded file is put in by {@link #withFile}. */
    static Reply of(Reply reply, SendForm form) {
        return switch (form) {
            case AS_ASKED, AS_TEMPLATE, AS_REENCODED, AS_MAIL -> reply;
            case AS_DOCUMENT ->
                reply.addition() instanceof Attachment file && file.file() != FileKind.DOCUMENT
                        ? with(reply, new Attachment(FileKind.DOCUMENT, file.mediaId(), file.link(), file.fileName()))
                        : inWords(reply);
            case AS_WORDS -> inWords(reply);
        };
    }

    /** The form to try after this one failed; empty when there is none left. */
    static Optional<SendForm> after(Reply reply, SendForm form) {
        return switch (form) {
            case AS_ASKED ->
                isShown(reply) || reply.addition() instanceof Addition.VoiceNote
                        ? Optional.of(SendForm.AS_REENCODED)
                        : inWordsAtLeast(reply);
            case AS_REENCODED -> isShown(reply) ? Optional.of(SendForm.AS_DOCUMENT) : inWordsAtLeast(reply);
            case AS_DOCUMENT -> inWordsAtLeast(reply);
            case AS_WORDS, AS_TEMPLATE, AS_MAIL -> Optional.empty();
        };
    }

    /** The reply with the channel's id of another file in the place of its own. */
    static Reply withFile(Reply reply, String mediaId) {
        return switch (reply.addition()) {
            case Attachment file -> with(reply, new Attachment(file.file(), mediaId, null, file.fileName()));
            case Addition.VoiceNote _ -> with(reply, new Addition.VoiceNote(mediaId, null));
            case null, default -> reply;
        };
    }

    private static boolean isShown(Reply reply) {
        return reply.addition() instanceof Attachment file && file.file() != FileKind.DOCUMENT;
    }

    private static Optional<SendForm> inWordsAtLeast(Reply reply) {
        boolean hasFile = reply.addition() instanceof Attachment || reply.addition() instanceof Addition.VoiceNote;
        return hasFile ? Optional.of(SendForm.AS_WORDS) : Optional.empty();
    }

    /** The file becomes its link in the words. */
    private static Reply inWords(Reply reply) {
        return switch (reply.addition()) {
            case Attachment file ->
                said(reply, WebAddress.beside(reply.text(), Objects.requireNonNullElse(file.link(), "")));
            case Addition.VoiceNote _ -> said(reply, reply.text());
            case null, default -> reply;
        };
    }

    private static Reply said(Reply reply, String words) {
        return new Reply(words, reply.choices(), reply.choicesLabel(), null, reply.purpose());
    }

    private static Reply with(Reply reply, Addition addition) {
        return new Reply(reply.text(), reply.choices(), reply.choicesLabel(), addition, reply.purpose());
    }
}
