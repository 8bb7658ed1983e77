package io.conserje.orchestrator.dialogue;

import io.conserje.orchestrator.dialogue.rooms.RoomSearch;
import io.conserje.orchestrator.dialogue.rooms.RoomTypeNames;
import io.conserje.orchestrator.reply.Phrases;
import io.conserje.orchestrator.turn.Dialogue;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The real dialogue, put together as the service is, so that the skills are asked in the order that guests meet. */
public final class RealDialogue {

    private RealDialogue() {}

    /** One that understands exactly these texts, in a house of two room types. */
    public static Dialogue understanding(Map<String, Said> script) {
        var nlp = new ScriptedUnderstandings();
        script.forEach(nlp::when);
        return of(new House(), nlp, (turn, note) -> new Transcripts.NoEars());
    }

    static Dialogue of(RoomSearch house, Understandings nlp, Transcripts transcripts) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Phrases.class);
            context.registerBean(RoomSearch.class, () -> house);
            context.registerBean(RoomTypeNames.class, () -> language -> names(house, language));
            context.registerBean(Understandings.class, () -> nlp);
            context.registerBean(Transcripts.class, () -> transcripts);
            context.scan("io.conserje.orchestrator.dialogue");
            context.refresh();
            return context.getBean(Dialogue.class);
        }
    }

    private static Map<String, String> names(RoomSearch house, String language) {
        return house instanceof House ours ? ours.types(language) : Map.of();
    }
}
