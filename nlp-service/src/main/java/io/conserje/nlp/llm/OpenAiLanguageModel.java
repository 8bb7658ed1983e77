package io.conserje.nlp.llm;

import com.openai.client.OpenAIClient;
import com.openai.client.OpenAIClientImpl;
import com.openai.core.ClientOptions;
import com.openai.core.LogLevel;
import com.openai.errors.OpenAIServiceException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;

/** Asks {@code <url>/chat/completions} once, without repeating; prompts are never logged. */
final class OpenAiLanguageModel implements LanguageModel {

    private static final int LONGEST_ANSWER = 400;

    /** What a server says of a question that it will not answer, though it would another. */
    private static final Set<Integer> OF_THE_QUESTION = Set.of(400, 413, 422);

    private static final Duration LONGEST_REST = Duration.ofHours(1);

    private final ChatModel model;

    /** A model that answers in this JSON schema, or in plain text where it is null. */
    OpenAiLanguageModel(LlmProperties settings, @Nullable String schema) {
        OpenAiChatOptions.Builder options = OpenAiChatOptions.builder();
        options.model(settings.model()).temperature(0.0).maxTokens(LONGEST_ANSWER);
        if (schema != null) {
            options.outputSchema(schema);
        }
        OpenAIClient client = client(settings);
        this.model = OpenAiChatModel.builder()
                .openAiClient(client)
                .openAiClientAsync(client.async())
                .options(options.build())
                .build();
    }

    /** Knows only these settings: the variables that the client's maker reads would send texts elsewhere, or log them. */
    private static OpenAIClient client(LlmProperties settings) {
        return new OpenAIClientImpl(ClientOptions.builder()
                .httpClient(new BoundedHttp(settings.timeout()))
                .baseUrl(settings.url())
                .apiKey(settings.apiKey().isEmpty() ? "none" : settings.apiKey())
                .maxRetries(0)
                .logLevel(LogLevel.OFF)
                .build());
    }

    @Override
    public String answer(String instruction, String text) {
        try {
            ChatResponse response =
                    model.call(new Prompt(List.of(new SystemMessage(instruction), new UserMessage(wellFormed(text)))));
            Generation result = response.getResult();
            String answer = result == null ? null : result.getOutput().getText();
            return answer == null ? "" : answer;
        } catch (OpenAIServiceException refused) {
            throw OF_THE_QUESTION.contains(refused.statusCode())
                    ? ModelUnavailable.forThisQuestion(refused)
                    : new ModelUnavailable(refused, rest(refused));
        } catch (RuntimeException failed) {
            throw new ModelUnavailable(failed, Duration.ZERO);
        }
    }

    /** Half a surrogate pair cannot be sent. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** How long the server wants to be left alone; nothing where it does not say so in seconds. */
    private static Duration rest(OpenAIServiceException refused) {
        return refused.headers().values("Retry-After").stream()
                .filter(seconds -> seconds.matches("\\d{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .findFirst()
                .map(rest -> rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST)
                .orElse(Duration.ZERO);
    }
}
