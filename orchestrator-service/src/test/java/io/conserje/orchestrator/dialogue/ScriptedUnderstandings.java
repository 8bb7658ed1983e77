package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.UnderstandingRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Understands exactly the texts it was told, everything else not at all. */
final class ScriptedUnderstandings implements Understandings {

    private static final String UNASKED = "|unasked";

    final List<UnderstandingRequest> asked = new ArrayList<>();
    int questions;
    private final Map<String, Understanding> script = new HashMap<>();

    ScriptedUnderstandings when(String text, Said said) {
        script.put(text, said.understood());
        return this;
    }

    /** What is understood of a text that is read as of this day. */
    ScriptedUnderstandings when(String text, LocalDate day, Said said) {
        return when(text + day, said);
    }

    /** What is understood of a text where nothing was asked for. */
    void unasked(String text, Said said) {
        when(text + UNASKED, said);
    }

    @Override
    public Understanding understand(UnderstandingRequest request) {
        questions++;
        return answer(request);
    }

    @Override
    public List<Understanding> understandAll(List<UnderstandingRequest> requests) {
        questions++;
        return requests.stream().map(this::answer).toList();
    }

    private Understanding answer(UnderstandingRequest request) {
        asked.add(request);
        LocalDateTime now = request.now();
        Understanding asOfThatDay = now == null ? null : script.get(request.text() + now.toLocalDate());
        if (asOfThatDay != null) {
            return asOfThatDay;
        }
        Understanding unasked = script.get(request.text() + UNASKED);
        if (unasked != null && request.expecting().isEmpty()) {
            return unasked;
        }
        String language = request.language();
        return script.getOrDefault(
                request.text(),
                Said.in(language == null ? "es" : language)
                        .unsureOfTheLanguage()
                        .meaning("out_of_scope")
                        .understood());
    }
}
