package io.conserje.nlp.training;

import io.conserje.nlp.contract.Intents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What whole messages tell of moods and danger by their intents. */
final class MessageMoods {

    /** Of so many sober messages one is learnt: else nothing would seem to be felt. */
    private static final int SOBER = 3;

    /** Beside these a message may be of any mood. */
    private static final Set<String> TELL_NOTHING = Set.of(
            Intents.REVIEW,
            Intents.THANKS,
            Intents.GOODBYE,
            Intents.REFUND,
            Intents.HUMAN_HANDOFF,
            Intents.SMALLTALK,
            Intents.AFFIRM,
            Intents.DENY,
            Intents.CANCEL_RESERVATION,
            Intents.LOST_AND_FOUND,
            Intents.UNSUBSCRIBE,
            Intents.REQUEST_MAINTENANCE,
            Intents.EMERGENCY);

    private final TrainingFiles files;

    MessageMoods(TrainingFiles files) {
        this.files = files;
    }

    /** Complaints are negative; who only asks for something is neutral. */
    List<Example> moods() throws IOException {
        List<Example> examples = new ArrayList<>();
        files.messages().forEach((language, messages) -> {
            for (Message message : messages) {
                List<String> labels = message.labels();
                if (labels.contains(Intents.COMPLAINT)) {
                    examples.add(example(language, message, "negative"));
                } else if (labels.stream().noneMatch(TELL_NOTHING::contains) && group(message) % SOBER == 0) {
                    examples.add(example(language, message, "neutral"));
                }
            }
        });
        return examples;
    }

    /** Emergencies are urgent, and nothing else is. */
    List<Example> urgency() throws IOException {
        List<Example> examples = new ArrayList<>();
        files.messages()
                .forEach((language, messages) -> messages.forEach(message -> examples.add(example(
                        language,
                        message,
                        message.labels().contains(Intents.EMERGENCY) ? MoodExamples.URGENT : MoodExamples.CALM))));
        return examples;
    }

    private static Example example(String language, Message message, String label) {
        return new Example(message.text(), language, List.of(label), group(message));
    }

    private static int group(Message message) {
        return Math.floorMod(message.text().hashCode(), 1000);
    }
}
