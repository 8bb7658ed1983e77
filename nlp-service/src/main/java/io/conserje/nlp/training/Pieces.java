package io.conserje.nlp.training;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written pieces of one language that sentences are dressed and filled with; chance picks among them. */
final class Pieces {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z_]+)}");

    private static final String PLACE = "place of ";

    /** Slots whose values are made up. */
    private static final Set<String> MADE = Set.of("day", "n", "email", "phone", "room_number", "reference");

    private final Map<String, List<String>> byKind;

    Pieces(Map<String, List<String>> byKind) {
        this.byKind = byKind;
    }

    /** The intents that have pieces of their own, such as {@code place of ask_spa}. */
    List<String> places() {
        return byKind.keySet().stream()
                .filter(kind -> kind.startsWith(PLACE))
                .map(kind -> kind.substring(PLACE.length()))
                .toList();
    }

    /** The same pieces, in which {@code {place}} and its kin are those of this intent. */
    Pieces at(String intent) {
        Map<String, List<String>> own = new TreeMap<>(byKind);
        byKind.forEach((kind, pieces) -> {
            if (kind.endsWith(" of " + intent)) {
                own.put(kind.substring(0, kind.indexOf(' ')), pieces);
            }
        });
        return new Pieces(own);
    }

    /** True when there is a value for every slot of a phrase. */
    boolean canFill(String phrase) {
        return SLOT.matcher(phrase)
                .results()
                .allMatch(slot -> MADE.contains(slot.group(1)) || byKind.containsKey(slot.group(1)));
    }

    /** One piece of a kind, empty text when the language has none. */
    String pick(String kind, Random random) {
        List<String> pieces = all(kind);
        if (pieces.isEmpty()) {
            return "";
        }
        List<String> read = Phrases.expand(pieces.get(random.nextInt(pieces.size())));
        return read.isEmpty() ? "" : read.get(random.nextInt(read.size()));
    }

    /** All pieces of a kind, as written. */
    List<String> all(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** A phrase with a value in place of every slot. */
    String fill(String phrase, Random random) {
        String filled = SLOT.matcher(phrase).replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1), random)));
        for (String contraction : all("contractions")) {
            String[] parts = contraction.split(" = ", 2);
            filled = filled.replaceAll("(?<!\\p{L})" + parts[0] + "(?!\\p{L})", parts[1]);
        }
        return filled;
    }

    private String value(String slot, Random random) {
        return switch (slot) {
            case "day" -> String.valueOf(1 + random.nextInt(28));
            case "n" -> String.valueOf(1 + random.nextInt(6));
            case "email" -> "guest" + random.nextInt(90) + "@example.com";
            case "phone" -> "09" + (1_000_000 + random.nextInt(8_000_000));
            case "room_number" -> String.valueOf(101 + random.nextInt(400));
            case "reference" -> "ABC" + (100 + random.nextInt(900));
            default -> fill(pick(slot, random), random);
        };
    }
}
