package io.conserje.nlp.understanding;

import io.conserje.nlp.value.Frame;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Understands sentences of its own before the service says that it is ready: code that never ran is slow, and the first guests would be
 * those who wait for it. Nobody is asked, nothing is counted.
 */
final class FirstSentences implements ApplicationRunner {

    private static final List<String> SENTENCES = List.of(
            "Good morning, is there a double room for my wife and me from 3 March to 7 March?",
            "Buenas, quisiera una habitación para tres personas del 12 al 15 de abril, ¿cuánto sale?",
            "Boa tarde, vocês têm um quarto para dois adultos e uma criança de 5 anos na sexta?",
            "Bonjour, avez-vous une chambre du 20 au 22 mai, et le petit déjeuner est-il compris ?",
            "Carlos Ferreira, carlos.ferreira@example.com",
            "yes, please",
            "¿A qué hora abre la piscina?",
            "I want to cancel");

    private final Interpreter builtIn;
    private final Frame frame;
    private final Duration longest;
    private final int rounds;

    /**
     * @param builtIn the engine alone: no model is asked
     * @param longest after which no further sentence is begun
     * @param rounds through all sentences at the most
     */
    FirstSentences(Interpreter builtIn, LocalDateTime now, Duration longest, int rounds) {
        this.builtIn = builtIn;
        this.frame = new Frame(now, "UY", List.of());
        this.longest = longest;
        this.rounds = rounds;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long end = System.nanoTime() + longest.toNanos();
        for (int i = 0; i < rounds * SENTENCES.size() && System.nanoTime() < end; i++) {
            builtIn.interpret(new Question(SENTENCES.get(i % SENTENCES.size()), null, frame));
        }
    }
}
