package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds the whole names of a text to those that words led up to, each person once. */
final class MoreNames {

    private static final Pattern JOINT = Pattern.compile(" [yei] ");

    private final FullNames whole;
    private final SingleNames single;
    private final SignedPair signed;

    MoreNames(FullNames whole, SingleNames single, SignedPair signed) {
        this.signed = signed;
        this.whole = whole;
        this.single = single;
    }

    /** All of them in the order of the text; who is only asked for gives way to who writes. */
    List<Value> joined(List<Value> told, FoldedText text) {
        List<Value> names = new ArrayList<>();
        List<Value> below = signed.find(text);
        told.stream()
                .filter(name -> below.stream().noneMatch(name::overlaps))
                .forEach(name -> names.addAll(parted(name, text)));
        List<Value> asked = new ArrayList<>();
        below.forEach(name -> add(names, name));
        for (Value name : found(text)) {
            if (whole.isSpokenTo(text, name)) {
                asked.add(name);
            } else {
                add(names, name);
            }
        }
        if (names.isEmpty()) {
            asked.forEach(name -> add(names, name));
        }
        names.sort(Comparator.comparingInt(Value::start));
        return names;
    }

    private List<Value> found(FoldedText text) {
        List<Value> found = new ArrayList<>(whole.find(text));
        found.addAll(single.find(text));
        return found;
    }

    private static void add(List<Value> names, Value name) {
        if (names.stream().anyMatch(other -> words(other).containsAll(words(name)))) {
            return;
        }
        names.removeIf(other -> words(name).containsAll(words(other)));
        names.add(name);
    }

    /** "Rafaela Brandt e Caio Lins": two, where what stands on either side of the joint has two words; "Ortega y Gasset" is one. */
    private static List<Value> parted(Value name, FoldedText text) {
        String said = text.folded().substring(name.start(), name.end());
        Matcher joint = JOINT.matcher(said);
        if (!joint.find()
                || said.substring(0, joint.start()).indexOf(' ') < 0
                || said.substring(joint.end()).indexOf(' ') < 0) {
            return List.of(name);
        }
        return List.of(
                NameWords.named(text, name.start(), name.start() + joint.start()),
                NameWords.named(text, name.start() + joint.end(), name.end()));
    }

    private static Set<String> words(Value name) {
        return new HashSet<>(
                List.of(FoldedText.of(String.valueOf(name.value())).folded().split("[ .]+")));
    }
}
