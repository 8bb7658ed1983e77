package io.conserje.nlp.understanding;

import io.conserje.nlp.intent.IntentClassifier;
import io.conserje.nlp.language.LanguageDetector;
import io.conserje.nlp.reply.ReplyWriter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the engine together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UnderstandingProperties.class)
class UnderstandingConfiguration {

    @Bean
    LanguageDetector languageDetector() {
        return LanguageDetector.load();
    }

    @Bean
    IntentClassifier intentClassifier(LanguageDetector languages) {
        return IntentClassifier.load(languages.languages());
    }

    @Bean
    Interpreter builtInInterpreter(
            LanguageDetector languages, IntentClassifier intents, UnderstandingProperties settings) {
        return new BuiltInInterpreter(languages, intents, settings.languages().getFirst());
    }

    /** Unless a model comes before it. */
    @Bean
    ReplyWriter replyWriter() {
        return ReplyWriter.asDrafted();
    }

    /** Whoever interprets, timed. */
    @Bean
    MeasuredInterpreter measuredInterpreter(Interpreter interpreter, MeterRegistry meters) {
        return new MeasuredInterpreter(interpreter, meters);
    }

    @Bean
    Questions questions(UnderstandingProperties settings, InstantSource clock) {
        return new Questions(settings, clock);
    }
}
