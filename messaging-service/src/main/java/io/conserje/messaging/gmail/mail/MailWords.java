package io.conserje.messaging.gmail.mail;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Choice;
import io.conserje.messaging.contract.Location;
import io.conserje.messaging.contract.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reply in words alone: what could be tapped is listed, what could be shown is named with its address. */
public final class MailWords {
    /** In the guest's language, with the hotel's name. */
    private static final Map<String, String> SUBJECTS = Map.of(
            "es", "Su conversación con %s",
            "en", "Your conversation with %s",
            "pt", "A sua conversa com %s",
            "fr", "Votre conversation avec %s");

    private MailWords() {}

    /**
     * What stands above the mail.
     *
     * @param language ISO 639; English where it is not known
     */
    public static String subject(@Nullable String language, String hotel) {
        String words = SUBJECTS.getOrDefault(Objects.requireNonNullElse(language, "en"), "Your conversation with %s");
        return words.formatted(hotel);
    }

    /** What the mail says. */
    public static String text(Reply reply) {
        List<String> parts = new ArrayList<>(List.of(reply.text()));
        if (!reply.choices().isEmpty()) {
            parts.add(String.join(
                    "\n", reply.choices().stream().map(MailWords::line).toList()));
        }
        addition(reply.addition()).filter(part -> !reply.text().contains(part)).forEach(parts::add);
        return String.join("\n\n", parts);
    }

    private static String line(Choice choice) {
        return choice.description() == null
                ? "- " + choice.title()
                : "- " + choice.title() + ": " + choice.description();
    }

    private static Stream<String> addition(@Nullable Addition addition) {
        return switch (addition) {
            case Addition.Attachment file -> Stream.ofNullable(file.link());
            case Addition.WebLink link -> Stream.of(link.label() + ": " + link.url());
            case Addition.Place place -> Stream.of(place(place.where()));
            case Addition.VoiceNote _,
                    Addition.AskLocation _,
                    Addition.AskContact _,
                    Addition.Template _,
                    Addition.Reaction _,
                    Addition.NotKnown _ -> Stream.empty();
            case null -> Stream.empty();
        };
    }

    private static String place(Location where) {
        return String.join(
                ", ",
                Stream.of(where.name(), where.address(), where.latitude() + ", " + where.longitude())
                        .filter(Objects::nonNull)
                        .toList());
    }
}
