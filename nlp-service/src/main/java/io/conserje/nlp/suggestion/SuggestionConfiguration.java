package io.conserje.nlp.suggestion;

import io.conserje.nlp.intent.IntentClassifier;
import io.conserje.nlp.language.LanguageDetector;
import io.conserje.nlp.understanding.UnderstandingProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the suggester together, with the models that the engine uses. */
@Configuration(proxyBeanMethods = false)
class SuggestionConfiguration {

    @Bean
    Suggester suggester(LanguageDetector languages, IntentClassifier intents, UnderstandingProperties settings) {
        return new Suggester(languages, intents, settings.languages().getFirst());
    }
}
