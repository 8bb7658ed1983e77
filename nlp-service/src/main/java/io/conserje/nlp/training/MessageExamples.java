package io.conserje.nlp.training;

import io.conserje.nlp.contract.Intents;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What is learnt of whole messages: each as it is, each in haste, and some one after the other. */
final class MessageExamples {

    private static final List<String> JOINTS = List.of(" ", ". ", ", ", "\n", "! ");

    /** Data goes with a yes or a no; beside any other wish it is not said to be one. */
    private static final Set<String> BESIDE_DATA = Set.of(Intents.AFFIRM, Intents.DENY, Intents.INFORM);

    private final String language;
    private final Haste haste;

    MessageExamples(String language, Pieces pieces) {
        this.language = language;
        this.haste = new Haste(pieces);
    }

    /** All examples of these messages; a message more leaves those of the others as they were, but for who is joined. */
    List<Example> of(List<Message> messages) {
        Partners partners = new Partners(messages);
        List<Example> examples = new ArrayList<>();
        for (Message message : messages) {
            Random random = new Random(message.text().hashCode());
            examples.add(example(message.text(), message.labels(), message));
            examples.add(example(haste.of(message.text(), random), message.labels(), message));
            partners.of(message).ifPresent(other -> examples.add(joined(message, other, random)));
        }
        return examples;
    }

    private Example joined(Message first, Message second, Random random) {
        Set<String> labels = new LinkedHashSet<>(first.labels());
        labels.addAll(second.labels());
        if (!BESIDE_DATA.containsAll(labels)) {
            labels.remove(Intents.INFORM);
        }
        String start = first.text().replaceAll("[.,]+$", "");
        String joint = JOINTS.get(random.nextInt(JOINTS.size()));
        return example(start + joint + second.text(), List.copyOf(labels), first);
    }

    private Example example(String text, List<String> labels, Message of) {
        return new Example(text, language, labels, Partners.group(of));
    }
}
