package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The clauses of a text, folded: what asks chooses no room, and what is refused is none. */
public final class Clauses {

    /** What ends a part; a mark within a sum ends none. */
    private static final Pattern END = Pattern.compile("(?<=\\?)|[,.](?!\\d)|[;:!¿¡\\n]|(?<=\\s)[-–—]+(?=\\s)");

    private static final Pattern BESIDE = Pattern.compile("(?<= |^)" + RoomWords.any("beside") + " ");
    private static final Pattern REFUSES = Pattern.compile("\\b" + RoomWords.any("not") + " ");

    private static final Pattern TOO_MUCH = Pattern.compile("\\b" + RoomWords.any("too_much") + " ");

    private static final Pattern ALL_BUT = Pattern.compile("\\b" + RoomWords.any("all_but") + " ");
    private static final Pattern NO_BEHIND = Pattern.compile("\\p{L} " + RoomWords.any("no_behind") + " $");
    private static final Pattern NO_ALONE = Pattern.compile(RoomWords.any("no_behind") + " ");
    private static final Pattern NO_BEFORE =
            Pattern.compile("^" + RoomWords.any("no_behind") + " " + RoomWords.any("article") + " ");
    private static final Pattern ARTICLE = Pattern.compile("^" + RoomWords.any("article") + " ");

    private Clauses() {}

    /** Those that neither ask nor refuse something. */
    public static List<String> stated(String text) {
        List<String> parts = parts(text);
        return kept(parts)
                .filter(part -> !part.endsWith("?"))
                .flatMap(part -> BESIDE.splitAsStream(Folded.words(part)))
                .filter(clause -> !REFUSES.matcher(clause).find())
                .toList();
    }

    /** Those that ask. */
    public static String asked(String text) {
        return parts(text).stream()
                .filter(part -> part.endsWith("?"))
                .map(Folded::words)
                .collect(Collectors.joining(", "));
    }

    /** Those that do not ask, with a comma between them. */
    public static String told(String text) {
        return parts(text).stream()
                .filter(part -> !part.endsWith("?"))
                .map(Folded::words)
                .collect(Collectors.joining(", "));
    }

    /** All but those that refuse something: "not the general, the second". */
    static String withoutRefused(String text) {
        return kept(parts(text))
                .map(Folded::words)
                .filter(part -> !REFUSES.matcher(part).find())
                .collect(Collectors.joining(", "));
    }

    /** Those that refuse something and ask nothing. */
    static String refused(String text) {
        List<String> parts = parts(text);
        return parts.stream()
                .filter(part -> !part.endsWith("?"))
                .filter(part -> refuses(parts, part)
                        || REFUSES.matcher(Folded.words(part)).find())
                .map(Folded::words)
                .collect(Collectors.joining(", "));
    }

    /** Whether it is all the same to the guest but for one: "any but the cheapest". */
    static boolean takesAllBut(String text) {
        return ALL_BUT.matcher(Folded.words(text)).find();
    }

    private static List<String> parts(String text) {
        return END.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Stream<String> kept(List<String> parts) {
        return parts.stream().filter(part -> !refuses(parts, part));
    }

    /** As a whole: "any but the general", "the general no", "the general is too expensive", "the general, no thanks", and "no the general" before another one. */
    private static boolean refuses(List<String> parts, String part) {
        String words = Folded.words(part);
        int behind = parts.indexOf(part) + 1;
        boolean another = behind < parts.size()
                && ARTICLE.matcher(Folded.words(parts.get(behind))).find();
        boolean refusedNext = behind < parts.size()
                && NO_ALONE.matcher(Folded.words(parts.get(behind))).matches();
        return refusedNext
                || ALL_BUT.matcher(words).find()
                || NO_BEHIND.matcher(words).find()
                || TOO_MUCH.matcher(words).find()
                || another && NO_BEFORE.matcher(words).find();
    }
}
