package io.conserje.nlp.understanding;

import io.conserje.nlp.intent.IntentClassifier;
import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.language.LanguageDetector;
import io.conserje.nlp.mood.MoodReader;
import io.conserje.nlp.reply.ReplyWriter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the engine together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UnderstandingProperties.class)
class UnderstandingConfiguration {

    /** What a start may be longer for the sake of the first guests, and how often what is done once a text has to be done. */
    private static final Duration LONGEST = Duration.ofMillis(1500);

    private static final int ROUNDS = 40;

    @Bean
    LanguageDetector languageDetector() {
        return LanguageDetector.load();
    }

    /** One table for intents and moods: it takes megabytes. */
    @Bean
    Meanings meanings() {
        return Meanings.load();
    }

    @Bean
    IntentClassifier intentClassifier(LanguageDetector languages, Meanings meanings) {
        return IntentClassifier.load(languages.languages(), meanings);
    }

    @Bean
    MoodReader moodReader(Meanings meanings) {
        return new MoodReader(meanings);
    }

    @Bean
    BuiltInInterpreter builtInInterpreter(
            LanguageDetector languages, IntentClassifier intents, MoodReader moods, UnderstandingProperties settings) {
        return new BuiltInInterpreter(
                languages, intents, moods, settings.languages().getFirst());
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

    /** With the engine alone, so that no model is asked. */
    @Bean
    FirstSentences firstSentences(@Qualifier("builtInInterpreter") Interpreter builtIn, InstantSource clock) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new FirstSentences(builtIn, now, LONGEST, ROUNDS);
    }
}
