package io.conserje.messaging.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reply can carry beside words and choices. Files are named by the channel's id of them or by an https link. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Addition.NotKnown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Addition.Attachment.class, name = "attachment"),
    @JsonSubTypes.Type(value = Addition.VoiceNote.class, name = "voice_note"),
    @JsonSubTypes.Type(value = Addition.Place.class, name = "place"),
    @JsonSubTypes.Type(value = Addition.WebLink.class, name = "web_link"),
    @JsonSubTypes.Type(value = Addition.AskLocation.class, name = "ask_location"),
    @JsonSubTypes.Type(value = Addition.AskContact.class, name = "ask_contact"),
    @JsonSubTypes.Type(value = Addition.Template.class, name = "template"),
    @JsonSubTypes.Type(value = Addition.Reaction.class, name = "reaction"),
    @JsonSubTypes.Type(value = Addition.NotKnown.class, name = "not_known")
})
public sealed interface Addition {

    /**
     * A picture, a film or a paper; the reply's text is its caption.
     *
     * @param mediaId the channel's id of the file; goes before the link
     * @param link where the channel can fetch it, https
     * @param fileName what a document is called
     */
    record Attachment(
            @NotNull FileKind file,
            @Nullable String mediaId,
            @Nullable String link,
            @Nullable String fileName) implements Addition {}

    /**
     * Spoken words, ogg with opus, mono; the reply's text says the same for those who cannot hear.
     *
     * @param mediaId the channel's id of the recording; goes before the link
     * @param link where the channel can fetch it, https
     */
    record VoiceNote(@Nullable String mediaId, @Nullable String link) implements Addition {}

    /** A pin on the map; the reply's text goes before it unless the pin's name or address says the same. */
    record Place(@NotNull Location where) implements Addition {}

    /**
     * A button that opens a page, for instance of payment.
     *
     * @param label what stands on the button
     * @param url https
     */
    record WebLink(@NotBlank String label, @NotBlank String url) implements Addition {}

    /** A button by which guests say where they are; the reply's text asks for it. */
    record AskLocation() implements Addition {}

    /** A button by which guests give their number; the reply's text asks for it. */
    record AskContact() implements Addition {}

    /**
     * Words that the channel has approved, which may open a conversation; the reply's text is how they read.
     *
     * @param name by which the channel knows it
     * @param language as the channel writes it, for instance {@code es} or {@code pt_BR}
     * @param parts those with something to fill in
     */
    record Template(
            @NotBlank String name,
            @NotBlank String language,
            @NotNull List<@Valid TemplatePart> parts) implements Addition {

        /** Keeps the list from being changed later. */
        public Template {
            parts = parts == null ? List.of() : List.copyOf(parts);
        }
    }

    /**
     * A sign at a message of the guest's; nothing else is said.
     *
     * @param externalId the channel's id of that message
     * @param emoji empty takes an earlier one back
     */
    record Reaction(@NotBlank String externalId, @NotNull String emoji) implements Addition {}

    /** A kind of a later version: only the words are said. */
    record NotKnown() implements Addition {}

    /** What sort of file is attached. */
    enum FileKind {
        @JsonProperty("image")
        IMAGE,
        @JsonProperty("video")
        VIDEO,
        @JsonProperty("document")
        DOCUMENT
    }
}
