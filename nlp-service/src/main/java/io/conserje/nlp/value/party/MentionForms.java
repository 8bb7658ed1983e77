package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to mention people, read from {@code people.forms} beside the words of the languages. */
final class MentionForms {

    private static final String FILE = "people.forms";
    private static final String PIECE = "piece";
    private static final Pattern PIECE_NAME = Pattern.compile("\\$([a-z_]+)");

    /** What ends with an age behind it is not looked for where no age was told. */
    private static final Pattern AGE_BEHIND = Pattern.compile("\\(\\?=[^()]*" + MentionFinder.AGE + "\\)$");

    /** A way to mention people; {@code count} reads how many from a match, {@code aged} tells that an age stands behind it. */
    record Form(Who who, Pattern pattern, ToIntFunction<Matcher> count, boolean aged) {}

    private final Map<String, String> pieces = new HashMap<>(Map.of(
            "age", String.valueOf(MentionFinder.AGE),
            "somebody", String.valueOf(NamedPeople.SOMEBODY),
            "named_child", String.valueOf(NamedPeople.CHILD),
            "typed", MentionChains.TYPED));

    private final Words words;

    private MentionForms(Words words) {
        this.words = words;
    }

    /** All forms with the words of one language, in the order of the file. */
    static List<Form> of(Words words) {
        return new MentionForms(words).read();
    }

    private List<Form> read() {
        try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream(FILE), FILE);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .filter(this::isNoPiece)
                    .map(parts -> form(parts[0].split(" "), whole(parts[1])))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean isNoPiece(String[] parts) {
        String[] names = parts[0].split(" ");
        if (names[0].equals(PIECE)) {
            pieces.put(names[1], whole(parts[1]));
        }
        return !names[0].equals(PIECE);
    }

    private String whole(String text) {
        return PIECE_NAME
                .matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(
                        Objects.requireNonNull(pieces.get(name.group(1)), "No piece " + name.group(1))));
    }

    private Form form(String[] whoAndCount, String said) {
        return new Form(
                Who.valueOf(whoAndCount[0].toUpperCase(Locale.ROOT)),
                words.pattern("(?<![\\w/:.,-])(?:" + said + ")(?!\\w|-\\w)"),
                count(whoAndCount[1]),
                AGE_BEHIND.matcher(said).find());
    }

    private static ToIntFunction<Matcher> count(String how) {
        return switch (how) {
            case "n" -> MentionForms::number;
            case "2n" -> match -> 2 * number(match);
            case "some" -> _ -> Mention.UNKNOWN;
            default -> {
                int fixed = Integer.parseInt(how);
                yield _ -> fixed;
            }
        };
    }

    private static int number(Matcher match) {
        String figures =
                match.group("n") == null && match.namedGroups().containsKey("m") ? match.group("m") : match.group("n");
        return figures == null || !Character.isDigit(figures.charAt(0)) ? 1 : Integer.parseInt(figures);
    }
}
