package io.conserje.nlp.llm;

import io.conserje.nlp.reply.Draft;
import io.conserje.nlp.reply.Reply;
import io.conserje.nlp.reply.ReplyWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Lets the model say a draft more kindly, and throws away what says anything that is not among the facts. */
final class LlmReplyWriter implements ReplyWriter {

    private static final String WRITER = "llm";
    private static final int LONGEST = 900;

    private final Consultation consultation;
    private final Faithfulness faithfulness;
    private final String instruction;
    private final JsonMapper json = JsonMapper.builder().build();

    LlmReplyWriter(Consultation consultation, Faithfulness faithfulness, String instruction) {
        this.consultation = consultation;
        this.faithfulness = faithfulness;
        this.instruction = instruction;
    }

    @Override
    public Reply write(Draft draft) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("language", draft.language());
        question.put("draft", draft.text());
        question.put("facts", draft.facts());
        Optional<String> answer = consultation.ask(draft.tenant(), instruction, json.writeValueAsString(question));
        if (answer.isEmpty()) {
            return new Reply(draft.text(), Reply.DRAFT);
        }
        String text = answer.get().strip();
        List<String> known = new ArrayList<>(draft.facts());
        known.add(draft.text());
        if (text.isEmpty()
                || text.length() > LONGEST
                || !faithfulness.saysTheSame(text, draft.language(), draft.text())
                || !faithfulness.isFaithful(text, draft.language(), known)) {
            consultation.distrusted();
            return new Reply(draft.text(), Reply.DRAFT);
        }
        return new Reply(text, WRITER);
    }
}
