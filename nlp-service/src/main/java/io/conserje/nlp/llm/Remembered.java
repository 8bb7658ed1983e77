package io.conserje.nlp.llm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last answers of the model by what was asked, in memory only. */
final class Remembered {

    /** Who asked what; an answer to one hotel is none to another. */
    record Asked(String tenant, String instruction, String text) {}

    private final Map<Asked, String> answers;

    Remembered(int most) {
        this.answers = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, String> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<String> find(Asked question) {
        return Optional.ofNullable(answers.get(question));
    }

    synchronized void keep(Asked question, String answer) {
        answers.put(question, answer);
    }
}
