package io.conserje.orchestrator.dialogue.scene;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.analytics.NotUnderstood;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One text of a guest together with what was understood of it.
 *
 * @param nuances what its words say beside
 */
public record Reading(String text, Understanding understanding, Set<Nuance> nuances) {

    /** Below it an intent is a guess, and guesses are never acted upon. */
    private static final double SURE = 0.5;

    /** Copies the nuances. */
    public Reading {
        nuances = Set.copyOf(nuances);
    }

    /** Of a text that says nothing beside. */
    public Reading(String text, Understanding understanding) {
        this(text, understanding, Set.of());
    }

    /** Whether the words say this beside. */
    public boolean has(Nuance nuance) {
        return nuances.contains(nuance);
    }

    /** The same with other values. */
    public Reading with(List<Entity> values) {
        Understanding all = understanding;
        return new Reading(
                text,
                new Understanding(all.language(), all.intents(), values, all.sentiment(), all.urgent(), all.engine()),
                nuances);
    }

    /** Whether the guest surely wants this. */
    public boolean wants(String intent) {
        return intents().contains(intent);
    }

    /** Whether the guest wants this surely, and nothing more surely. */
    public boolean wantsMost(String intent) {
        return wants(intent) && intent.equals(understanding.intents().getFirst().name());
    }

    /** Whether the guest surely wants one of these. */
    public boolean wantsAny(Collection<String> intents) {
        return intents().stream().anyMatch(intents::contains);
    }

    /** Everything the guest surely wants. */
    Set<String> intents() {
        return understanding.intents().stream()
                .filter(intent -> intent.confidence() >= SURE)
                .map(Understanding.Intent::name)
                .filter(name -> !Intents.OUT_OF_SCOPE.equals(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What staff may learn from, when nothing could be done with it. */
    public NotUnderstood asNotUnderstood() {
        Understanding.Intent guess = understanding.intents().isEmpty()
                ? null
                : understanding.intents().getFirst();
        return new NotUnderstood(
                text,
                understanding.language().code(),
                guess == null ? null : guess.name(),
                guess == null ? 0 : guess.confidence());
    }

    /** Values of a type that can be used. */
    public List<Entity> values(String type) {
        return understanding.entities().stream()
                .filter(entity -> entity.type().equals(type) && entity.value() != null)
                .toList();
    }

    /** The last of them, by which a guest corrects the ones before. */
    public Optional<Entity> last(String type) {
        List<Entity> values = values(type);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }

    /** The first value of these types that stands in the text but cannot be used. */
    public Optional<Entity> problem(Set<String> types) {
        return understanding.entities().stream()
                .filter(entity -> entity.problem() != null && types.contains(entity.type()))
                .findFirst();
    }
}
