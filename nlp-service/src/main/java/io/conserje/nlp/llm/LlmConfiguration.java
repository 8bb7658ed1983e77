package io.conserje.nlp.llm;

import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.reply.ReplyWriter;
import io.conserje.nlp.understanding.BuiltInInterpreter;
import io.conserje.nlp.understanding.Interpreter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts the model in front of the built-in engine, where one is configured ({@code LLM_URL} and {@code LLM_MODEL}). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${conserje.llm.url:}' != '' and '${conserje.llm.model:}' != ''")
@EnableConfigurationProperties(LlmProperties.class)
class LlmConfiguration {

    @Bean
    Budget llmBudget(LlmProperties settings, InstantSource clock) {
        return new Budget(settings.callsPerHour(), clock);
    }

    @Bean
    @Primary
    Interpreter llmInterpreter(
            @Qualifier("builtInInterpreter") Interpreter builtIn,
            LlmProperties settings,
            Budget budget,
            MeterRegistry meters) {
        Consultation consultation = new Consultation(
                new OpenAiLanguageModel(settings, Reading.SCHEMA),
                budget,
                new Remembered(settings.remembered()),
                meters);
        return new LlmInterpreter(builtIn, consultation, resource("understand.txt"), settings.below());
    }

    @Bean
    @Primary
    ReplyWriter llmReplyWriter(
            LlmProperties settings, Budget budget, MeterRegistry meters, BuiltInInterpreter engine, Meanings meanings) {
        Consultation consultation = new Consultation(
                new OpenAiLanguageModel(settings, null), budget, new Remembered(settings.remembered()), meters);
        return new LlmReplyWriter(consultation, new Faithfulness(engine, meanings), resource("phrase.txt"));
    }

    static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(LlmConfiguration.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
