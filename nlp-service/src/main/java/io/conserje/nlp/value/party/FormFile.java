package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code .forms} file beside the words of the languages: ways to say things, each a name, an equals sign and what is said, made of pieces. */
final class FormFile {

    private static final String PIECE = "piece ";
    private static final Pattern PIECE_NAME = Pattern.compile("\\$([a-z_]+)");

    /** One way to say something; its words still stand in their braces. */
    record Form(String name, String said) {}

    private final Map<String, String> pieces = new HashMap<>(Map.of(
            "age", String.valueOf(MentionFinder.AGE),
            "somebody", String.valueOf(NamedPeople.SOMEBODY),
            "named_child", String.valueOf(NamedPeople.CHILD),
            "typed", MentionChains.TYPED));

    private FormFile() {}

    /** The forms of a file in its order, with their pieces filled in. */
    static List<Form> read(String name) {
        try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            FormFile pieces = new FormFile();
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .map(parts -> new Form(parts[0], pieces.filledIn(parts[1])))
                    .filter(pieces::isNone)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Keeps a piece for the lines below it. */
    private boolean isNone(Form form) {
        boolean piece = form.name().startsWith(PIECE);
        if (piece) {
            pieces.put(form.name().substring(PIECE.length()), form.said());
        }
        return !piece;
    }

    private String filledIn(String text) {
        return PIECE_NAME
                .matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(
                        Objects.requireNonNull(pieces.get(name.group(1)), "No piece " + name.group(1))));
    }
}
