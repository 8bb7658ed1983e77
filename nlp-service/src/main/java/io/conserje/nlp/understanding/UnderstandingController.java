package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.UnderstandingApi;
import io.conserje.nlp.contract.UnderstandingBatchRequest;
import io.conserje.nlp.contract.UnderstandingBatchResponse;
import io.conserje.nlp.contract.UnderstandingRequest;
import org.springframework.web.bind.annotation.RestController;

/** Answers the other services. */
@RestController
class UnderstandingController implements UnderstandingApi {

    private final Questions questions;
    private final MeasuredInterpreter interpreter;

    UnderstandingController(Questions questions, MeasuredInterpreter interpreter) {
        this.questions = questions;
        this.interpreter = interpreter;
    }

    @Override
    public Understanding understand(UnderstandingRequest request) {
        return interpreter.interpret(questions.of(request));
    }

    @Override
    public UnderstandingBatchResponse understandAll(UnderstandingBatchRequest request) {
        return new UnderstandingBatchResponse(request.items().stream()
                .map(questions::of)
                .map(interpreter::interpret)
                .toList());
    }
}
