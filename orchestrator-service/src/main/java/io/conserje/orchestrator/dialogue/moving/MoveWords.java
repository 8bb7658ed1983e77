package io.conserje.orchestrator.dialogue.moving;

import io.conserje.orchestrator.dialogue.moving.StayMove.Part;
import io.conserje.orchestrator.dialogue.words.Clause;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one language that move a stay. */
final class MoveWords {

    private static final int A_WEEK = 7;

    private final Map<Integer, Pattern> counts;
    private final Pattern move;
    private final Pattern night;
    private final Pattern shift;

    MoveWords(String language) {
        WordLists lists = WordLists.beside(MoveWords.class, language);
        counts = lists.groups("count.").entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        count -> Integer.valueOf(count.getKey()),
                        count -> Pattern.compile(String.join("|", count.getValue()))));
        String number = counts.values().stream().map(Pattern::pattern).collect(Collectors.joining("|"));
        String amount = "(?<count>\\d{1,2}|" + number + ") (?:(?<day>" + lists.any("day") + ")|(?<week>"
                + lists.any("week") + "))";
        night = Pattern.compile("\\b(?:" + lists.any("night") + ")\\b");
        String what = "(?:(?:(?<whole>" + lists.any("whole") + ")|(?<arrive>" + lists.any("arrive") + ")|(?<leave>"
                + lists.any("leave") + ")|(?<back>" + lists.any("move_later") + ")|(?<forth>"
                + lists.any("move_earlier")
                + ")|(?<move>" + lists.any("move") + ")(?: (?<by>" + lists.any("by") + "))?) (?:(?:"
                + lists.any("around") + "|,) ){0,6})?";
        String where = "(?: (?:(?<later>" + lists.any("later") + ")|(?<earlier>" + lists.any("earlier") + ")))?";
        shift = Pattern.compile(" (?:" + lists.any("later") + "|" + lists.any("earlier") + ")\\b");
        move = Clause.of(
                lists.any("around"),
                what + amount + where + "(?:(?: ,)? (?<all>" + lists.any("whole") + "))?",
                what.replaceAll("\\?<\\w+>", "?:") + "(?:(?<next>" + lists.any("week_later") + ")|(?<last>"
                        + lists.any("week_earlier") + "))");
    }

    /** What a folded text says of it. */
    Optional<StayMove> in(String folded) {
        Matcher said = move.matcher(folded.strip());
        while (said.find()) {
            if (tells(said)) {
                return Optional.of(new StayMove(said.group("said"), part(said), days(said), isBothWays(said)));
            }
        }
        return Optional.empty();
    }

    /** Whether a folded text says right behind a length that it is later or earlier by so long. */
    boolean isShift(String folded, String length) {
        int at = folded.indexOf(length);
        return at >= 0
                && shift.matcher(folded)
                        .region(at + length.length(), folded.length())
                        .lookingAt();
    }

    /** A length alone moves nothing, and what only changes to one is as long as that: "it changed: 3 nights". */
    private boolean tells(Matcher said) {
        return Stream.of("later", "earlier", "back", "forth", "next", "last").anyMatch(name -> said.group(name) != null)
                || said.group("move") != null && (said.group("by") != null || !isLength(said));
    }

    private boolean isLength(Matcher said) {
        String behind = said.group("said").substring(said.end("move") - said.start("said"));
        return behind.contains(",") || night.matcher(behind).find();
    }

    private static Part part(Matcher said) {
        if (said.group("arrive") != null) {
            return Part.ARRIVAL;
        }
        if (said.group("leave") != null) {
            return Part.DEPARTURE;
        }
        return Stream.of("whole", "all", "back", "forth", "move", "next", "last")
                        .anyMatch(name -> said.group(name) != null)
                ? Part.WHOLE
                : Part.OPEN;
    }

    private int days(Matcher said) {
        if (said.group("count") == null) {
            return said.group("next") == null ? -A_WEEK : A_WEEK;
        }
        int count = count(said.group("count")) * (said.group("week") == null ? 1 : A_WEEK);
        boolean isEarlier = said.group("earlier") != null || said.group("later") == null && said.group("forth") != null;
        return isEarlier ? -count : count;
    }

    private static boolean isBothWays(Matcher said) {
        return said.group("move") != null
                && Stream.of("later", "earlier", "next", "last").allMatch(name -> said.group(name) == null);
    }

    private int count(String words) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue().matcher(words).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> Integer.valueOf(words));
    }
}
