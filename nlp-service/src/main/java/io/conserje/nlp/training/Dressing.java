package io.conserje.nlp.training;

import io.conserje.nlp.contract.Intents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Says one phrase as people do: with a greeting, politely, with thanks, with filling words, with slips of the thumb. */
final class Dressing {

    private static final List<String> ENDS = List.of("", "", "", ".", "?", "!");

    private final String language;
    private final Pieces pieces;
    private final Courtesies courtesies;
    private final Haste haste;

    Dressing(String language, Pieces pieces, Courtesies courtesies) {
        this.language = language;
        this.pieces = pieces;
        this.courtesies = courtesies;
        this.haste = new Haste(pieces);
    }

    Pieces pieces() {
        return pieces;
    }

    /** The same way to say things, about the place of this intent. */
    Dressing at(String intent) {
        return new Dressing(language, pieces.at(intent), courtesies);
    }

    /** The phrase with its slots filled and perhaps an end. */
    Example plain(String phrase, List<String> labels, int group, Random random) {
        String text = pieces.fill(phrase, random);
        String end = Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? pick(ENDS, random) : "";
        return new Example(text + end, language, labels, group);
    }

    /** The phrase as one guest in particular would say it. */
    Example dressed(String phrase, List<String> labels, int group, Random random) {
        String text = pieces.fill(phrase, random);
        List<String> all = new ArrayList<>(labels);
        if (chance(15, random)) {
            text = filled(text, random);
        }
        if (chance(35, random)) {
            text = joined(text, chance(75, random) ? List.of(" ", ", ") : List.of("? ", ". "), polite(random));
        }
        if (chance(35, random)) {
            String opener = opener(all, random);
            text = opener.isEmpty() ? text : joined(opener, List.of(", ", " ", "! ", ". "), text);
        }
        if (chance(12, random)) {
            text = joined(text, List.of(". ", ", ", " "), closer(all, random));
        }
        if (chance(25, random)) {
            text = haste.spelt(text, random);
        }
        if (chance(15, random)) {
            text = Haste.slip(text, random);
        }
        return new Example(text, language, all, group);
    }

    private String polite(Random random) {
        return pieces.pick("politeness", random);
    }

    private String opener(List<String> labels, Random random) {
        String opener = pieces.fill(pieces.pick("openers", random), random);
        return suits(courtesies.ofOpener(opener), labels) ? opener : "";
    }

    private String closer(List<String> labels, Random random) {
        String closer = pieces.fill(pieces.pick("closers", random), random);
        return suits(courtesies.ofCloser(closer), labels) ? closer : "";
    }

    /** Adds what a piece says by itself; not beside the same, and not beside what is not ours. */
    private static boolean suits(Optional<String> said, List<String> labels) {
        if (said.isPresent()) {
            if (labels.contains(said.get()) || labels.contains(Intents.OUT_OF_SCOPE)) {
                return false;
            }
            labels.add(said.get());
            labels.remove(Intents.INFORM);
        }
        return true;
    }

    private static String joined(String first, List<String> joints, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        boolean open = Character.isLetterOrDigit(first.charAt(first.length() - 1));
        int chosen = Math.floorMod((first + second).hashCode(), joints.size());
        return first + (open ? joints.get(chosen) : " ") + second;
    }

    private String filled(String text, Random random) {
        String filler = pieces.pick("fillers", random);
        int space = text.indexOf(' ', random.nextInt(text.length()));
        return filler.isEmpty() || space < 0 || chance(40, random)
                ? joined(filler, List.of(", ", " "), text)
                : text.substring(0, space) + " " + filler + text.substring(space);
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static boolean chance(int percent, Random random) {
        return random.nextInt(100) < percent;
    }
}
