package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The clauses of a text, folded: what asks chooses no room, and what is refused is none. */
final class Clauses {

    /** What ends a part; a mark within a sum ends none. */
    private static final Pattern END = Pattern.compile("(?<=\\?)|[,.](?!\\d)|[;:!¿¡\\n]");

    private static final Pattern BESIDE = Pattern.compile("(?<= |^)" + RoomWords.any("beside") + " ");
    private static final Pattern REFUSES = Pattern.compile("\\b" + RoomWords.any("not") + " ");

    private Clauses() {}

    /** Those that neither ask nor refuse something. */
    static List<String> stated(String text) {
        return parts(text)
                .filter(part -> !part.endsWith("?"))
                .flatMap(part -> BESIDE.splitAsStream(Folded.words(part)))
                .filter(clause -> !refuses(clause))
                .toList();
    }

    /** Those that ask. */
    static String asked(String text) {
        return parts(text).filter(part -> part.endsWith("?")).map(Folded::words).collect(Collectors.joining(", "));
    }

    /** All but those that refuse something: "not the general, the second". */
    static String withoutRefused(String text) {
        return parts(text).map(Folded::words).filter(part -> !refuses(part)).collect(Collectors.joining(", "));
    }

    private static Stream<String> parts(String text) {
        return END.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static boolean refuses(String clause) {
        return REFUSES.matcher(clause).find();
    }
}
