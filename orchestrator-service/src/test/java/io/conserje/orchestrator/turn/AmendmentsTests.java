package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmendmentsTests {

    @Test
    void anEditReplacesTheWordsOfAMessageThatIsNotAnswered() {
        assertThat(words(said("m1", "text", "two nights", null), said("e1", "edit", "three nights", "m1")))
                .containsExactly("text three nights");
    }

    @Test
    void theLastEditCounts() {
        assertThat(words(
                        said("m1", "text", "two", null),
                        said("e1", "edit", "three", "m1"),
                        said("e2", "edit", "four", "m1")))
                .containsExactly("text four");
    }

    @Test
    void anEditedMessageKeepsItsPlace() {
        assertThat(words(
                        said("m1", "text", "one", null),
                        said("m2", "text", "two", null),
                        said("e1", "edit", "ONE", "m1")))
                .containsExactly("text ONE", "text two");
    }

    @Test
    void aRevokedMessageSaysNothingHoweverOftenItWasEdited() {
        assertThat(words(
                        said("m1", "text", "a secret", null),
                        said("e1", "edit", "a bigger secret", "m1"),
                        said("r1", "revoke", null, "m1"),
                        said("m2", "text", "hello", null)))
                .containsExactly("revoke null", "text hello");
    }

    @Test
    void anEditOfWhatWasAnsweredBeforeStaysAMessage() {
        assertThat(words(said("e1", "edit", "three nights", "m0"))).containsExactly("edit three nights");
    }

    @Test
    void anEditWithoutWordsLeavesTheMessageAsItIs() {
        assertThat(words(said("m1", "image", "the view", null), said("e1", "edit", null, "m1")))
                .containsExactly("image the view");
    }

    @Test
    void otherThingsAreLeftAlone() {
        var settled = new Incoming.Notice(9, "call");
        assertThat(Amendments.apply(List.of(settled, said("r1", "revoke", null, "m7"))))
                .hasSize(2)
                .contains(settled);
    }

    private static List<String> words(Incoming... incoming) {
        return Amendments.apply(List.of(incoming)).stream()
                .map(Incoming.Message.class::cast)
                .map(message -> message.type() + " " + message.text())
                .toList();
    }

    private static Incoming said(String id, String type, @Nullable String text, @Nullable String about) {
        return new Incoming.Message(1, id, Messages.AT, type, text, null, null, null, about, null);
    }
}
