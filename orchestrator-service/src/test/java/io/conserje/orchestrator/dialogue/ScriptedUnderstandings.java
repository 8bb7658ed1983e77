package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.Understanding;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Understands exactly the texts it was told, everything else not at all. */
final class ScriptedUnderstandings implements Understandings {

    final List<List<String>> expected = new ArrayList<>();
    private final Map<String, Understanding> script = new HashMap<>();

    ScriptedUnderstandings when(String text, Said said) {
        script.put(text, said.understood());
        return this;
    }

    @Override
    public Understanding understand(
            String text,
            LocalDateTime now,
            String timeZone,
            String region,
            @Nullable String language,
            List<String> expecting) {
        expected.add(expecting);
        return script.getOrDefault(
                text,
                Said.in(language == null ? "es" : language)
                        .unsureOfTheLanguage()
                        .meaning("out_of_scope")
                        .understood());
    }
}
