package io.conserje.orchestrator.dialogue;

import io.conserje.orchestrator.dialogue.Transcripts.NoEars;
import io.conserje.orchestrator.dialogue.Transcripts.Noise;
import io.conserje.orchestrator.dialogue.Transcripts.Words;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.orchestrator.turn.Incoming;
import org.springframework.stereotype.Component;

/** Treats a voice note like a text where it can be heard, and says so politely where it cannot. */
@Component
class HearVoice {

    private final Transcripts transcripts;
    private final ReadText texts;

    HearVoice(Transcripts transcripts, ReadText texts) {
        this.transcripts = transcripts;
        this.texts = texts;
    }

    void hear(Scene scene, Incoming.Message voiceNote) {
        switch (transcripts.hear(scene.turn(), voiceNote)) {
            case Words words -> texts.read(scene, words.text());
            case Noise _ -> scene.say("voice.unintelligible");
            case NoEars _ -> {
                scene.say("voice.not_configured");
                scene.ticket(
                        "voice_note", TicketWish.Priority.NORMAL, "A guest sent a voice note that nobody has heard.");
            }
        }
    }
}
