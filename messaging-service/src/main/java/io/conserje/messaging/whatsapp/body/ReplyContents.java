package io.conserje.messaging.whatsapp.body;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Addition.Attachment;
import io.conserje.messaging.contract.Addition.Place;
import io.conserje.messaging.contract.Addition.Reaction;
import io.conserje.messaging.contract.Addition.VoiceNote;
import io.conserje.messaging.contract.Addition.WebLink;
import io.conserje.messaging.contract.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reply as Meta shows it, in one message where that is possible. Each content has the fields {@code type} and the one
 * named by it; the same reply always gives the same contents, so that a send may stop between two of them.
 */
public final class ReplyContents {
    private final String words;
    private final Reply reply;

    private ReplyContents(Reply reply) {
        this.words = Graphemes.sound(reply.text()).strip();
        this.reply = reply;
    }

    /** The contents in the order in which they are to be sent; at least one. */
    public static List<Map<String, Object>> of(Reply reply) {
        return new ReplyContents(reply).contents(reply.addition());
    }

    private List<Map<String, Object>> contents(@Nullable Addition addition) {
        return switch (addition) {
            case null -> said(words);
            case Attachment attachment -> file(new FileContent(words, attachment));
            case VoiceNote note -> voice(note);
            case Place place -> place(new PlaceContent(place.where()));
            case WebLink link -> link(link);
            case Addition.AskLocation _ -> asks() ? TappedContent.askLocation(words) : said(words);
            case Addition.AskContact _ -> asks() ? TappedContent.askContact(words) : said(words);
            case Addition.Template template -> List.of(TemplateContent.of(template));
            case Reaction reaction -> List.of(reaction(reaction));
            case Addition.NotKnown _ -> said(words);
        };
    }

    /** Words, with the choices where there are some. */
    private List<Map<String, Object>> said(String told) {
        return reply.choices().isEmpty() ? Content.texts(told) : choices(told).contents();
    }

    private ChoicesContent choices(String told) {
        return new ChoicesContent(told, reply.choices(), reply.choicesLabel());
    }

    /** Meta's own button and our choices do not go together; the guest can still answer in words. */
    private boolean asks() {
        return reply.choices().isEmpty();
    }

    private List<Map<String, Object>> file(FileContent file) {
        if (!file.isThere()) {
            return said(file.wordsWithLink());
        }
        return reply.choices().isEmpty() ? file.alone() : file.with(choices(words));
    }

    private List<Map<String, Object>> voice(VoiceNote note) {
        return MediaSource.of(note.mediaId(), note.link())
                .map(source -> Content.of("audio", Map.of(source.getKey(), source.getValue(), "voice", true)))
                .map(spoken -> reply.choices().isEmpty() ? List.of(spoken) : joined(List.of(spoken), said(words)))
                .orElseGet(() -> said(words));
    }

    private List<Map<String, Object>> place(PlaceContent place) {
        return place.content().map(pin -> around(pin, place.says(words))).orElseGet(() -> said(words));
    }

    /** Choices stand last, where they are tapped. */
    private List<Map<String, Object>> around(Map<String, Object> pin, boolean saysAll) {
        if (!reply.choices().isEmpty()) {
            return joined(List.of(pin), said(words));
        }
        return saysAll ? List.of(pin) : joined(said(words), List.of(pin));
    }

    private List<Map<String, Object>> link(WebLink link) {
        return reply.choices().isEmpty() ? TappedContent.link(words, link) : said(WebAddress.beside(words, link.url()));
    }

    private static Map<String, Object> reaction(Reaction reaction) {
        return Content.of(
                "reaction", Map.of("message_id", reaction.externalId(), "emoji", Graphemes.sound(reaction.emoji())));
    }

    private static List<Map<String, Object>> joined(List<Map<String, Object>> first, List<Map<String, Object>> then) {
        List<Map<String, Object>> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
