package io.conserje.messaging.gathering;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A question on its way to its answer. */
final class Asked<Q, A> {
    private final Q question;
    private final CompletableFuture<A> answer = new CompletableFuture<>();

    Asked(Q question) {
        this.question = question;
    }

    Q question() {
        return question;
    }

    void answered(A given) {
        answer.complete(given);
    }

    void failed(Throwable failure) {
        answer.completeExceptionally(failure);
    }

    /** Cannot be interrupted: what was asked may be done already, and who asked has to know. */
    A answer() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
