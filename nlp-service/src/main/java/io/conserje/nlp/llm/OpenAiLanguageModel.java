package io.conserje.nlp.llm;

import java.util.List;
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

    private final ChatModel model;

    /** A model that answers in this JSON schema, or in plain text where it is null. */
    OpenAiLanguageModel(LlmProperties settings, @Nullable String schema) {
        OpenAiChatOptions.Builder options = OpenAiChatOptions.builder();
        options.baseUrl(settings.url())
                .apiKey(settings.apiKey().isEmpty() ? "none" : settings.apiKey())
                .model(settings.model())
                .temperature(0.0)
                .maxTokens(LONGEST_ANSWER)
                .timeout(settings.timeout())
                .maxRetries(0);
        if (schema != null) {
            options.outputSchema(schema);
        }
        this.model = OpenAiChatModel.builder().options(options.build()).build();
    }

    @Override
    public String answer(String instruction, String text) {
        try {
            ChatResponse response =
                    model.call(new Prompt(List.of(new SystemMessage(instruction), new UserMessage(text))));
            Generation result = response.getResult();
            String answer = result == null ? null : result.getOutput().getText();
            return answer == null ? "" : answer;
        } catch (RuntimeException failed) {
            throw new ModelUnavailable(failed);
        }
    }
}
