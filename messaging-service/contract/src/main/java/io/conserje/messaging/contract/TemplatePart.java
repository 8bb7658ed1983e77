package io.conserje.messaging.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a template with what fills its gaps.
 *
 * @param index which button, from 0; of no meaning elsewhere
 * @param values in the template's order
 */
public record TemplatePart(
        @NotNull Where where,
        @Min(0) @Max(9) int index,
        @NotNull List<@Valid Value> values) {

    /** Keeps the list from being changed later. */
    public TemplatePart {
        values = values == null ? List.of() : List.copyOf(values);
    }

    /** What fills the gaps of the body, in order. */
    public static TemplatePart body(String... texts) {
        return new TemplatePart(
                Where.BODY, 0, List.of(texts).stream().map(Value::text).toList());
    }

    /** The part of the template. */
    public enum Where {
        @JsonProperty("header")
        HEADER,
        @JsonProperty("body")
        BODY,
        /** A button that opens a page; its value ends the address. */
        @JsonProperty("link_button")
        LINK_BUTTON,
        /** A button whose value comes back when it is tapped. */
        @JsonProperty("reply_button")
        REPLY_BUTTON
    }

    /**
     * What fills one gap.
     *
     * @param text words, or the payload of a button; beside a file its name
     * @param name of the gap, where the template names them
     * @param file null for words
     * @param source the channel's id of the file or an https link
     */
    public record Value(
            @NotBlank String text,
            @Nullable String name,
            Addition.@Nullable FileKind file,
            @Nullable String source) {

        /** Words. */
        public static Value text(String text) {
            return new Value(text, null, null, null);
        }
    }
}
