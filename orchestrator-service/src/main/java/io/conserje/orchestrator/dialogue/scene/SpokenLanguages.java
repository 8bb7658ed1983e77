package io.conserje.orchestrator.dialogue.scene;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the language that a short text asks to be spoken, named in any of ours: "can we speak English?", "en español, por favor". */
public final class SpokenLanguages {

    private static final Map<String, String> NAMES = Map.of(
            "es", "spanish|espanol|castellano|espanhol|castelhano|espagnol",
            "en", "english|ingles|anglais",
            "pt", "portuguese|portugues|portugais",
            "fr", "french|frances|francais");

    /** Words around it that ask for nothing else; others make it a text about something else. */
    private static final String AROUND =
            "hi|hello|hola|oi|ola|bonjour|can|could|may|shall|do|does|would|we|you|i|us|let|lets|speak|talk|"
                    + "write|continue|switch|chat|answer|change|go|on|reply|in|to|the|please|pls|prefer|like|rather|want|better|sorry|ok|if|it|is|"
                    + "possible|me|actually|en|realidad|podemos|puedo|puede|puedes|podes|podrias|podria|hablas|hablar|hablamos|hablame|habla|escribir|"
                    + "escribame|seguir|sigamos|seguimos|responder|prefiero|preferiria|quiero|mejor|por|favor|porfa|perdon|que|si|es|posible|cambiar|"
                    + "cambiemos|em|pode|podemos|posso|falar|fala|falamos|escrever|continuar|prefiro|quero|melhor|voce|verdade|na|mudar|desculpe|"
                    + "peut|on|peux|pouvez|pouvons|vous|tu|je|nous|parler|parle|parlez|parlons|ecrire|continuer|repondre|prefere|prefererais|voudrais|plutot|en|"
                    + "fait|s|il|plait|svp|est|ce|possible|passer|a|au|l";

    private static final Pattern NOBODY_ELSE =
            Pattern.compile("(?:(?:" + AROUND + "|" + String.join("|", NAMES.values()) + ")(?: |$))+");

    private SpokenLanguages() {}

    /** Its code, ISO 639-1; none where the text says anything else, or names two. */
    public static Optional<String> askedFor(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
        if (!NOBODY_ELSE.matcher(folded).matches()) {
            return Optional.empty();
        }
        var named = NAMES.entrySet().stream()
                .filter(language -> Pattern.compile("\\b(?:" + language.getValue() + ")\\b")
                        .matcher(folded)
                        .find())
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
