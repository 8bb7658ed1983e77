package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.orchestrator.turn.Incoming;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindsOfMessagesTests {

    private final Chat chat = new Chat();

    @Test
    void aFileThatWasLostIsAskedForAgain() {
        assertThat(chat.turn(List.of(new Incoming.Notice(1, ChannelEvent.MEDIA_LOST))))
                .contains("archivo");
        assertThat(chat.turn(List.of(new Incoming.Notice(2, ChannelEvent.NUMBER_CHANGED))))
                .isEmpty();
    }

    @Test
    void anEditOfWhatWasAnsweredIsReadLikeAText() {
        chat.nlp.when("for three", Said.in("en").meaning("greeting"));
        assertThat(chat.turn(List.of(chat.message("edit", "for three", null)))).isNotEmpty();
        assertThat(chat.sends("edit")).isEmpty();
    }

    @Test
    void anAlbumThatNobodyCanReadIsAnsweredOnce() {
        var pictures = List.<Incoming>of(
                chat.message("image", null, null),
                chat.message("image", null, null),
                chat.message("video", null, null));
        assertThat(chat.turn(pictures)).isNotEmpty();
        assertThat(chat.last.replies()).hasSize(1);
        assertThat(chat.sends("image")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unsupported", "ephemeral", "sticker", "location", "order", "hologram"})
    void whatNobodyCanReadIsSaidSoOnceUntilTheGuestWrites(String type) {
        assertThat(chat.sends(type)).isNotEmpty();
        assertThat(chat.sends(type)).isEmpty();
        chat.says("hola", Said.in("es").meaning("greeting"));
        assertThat(chat.sends(type)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reaction", "revoke", "system"})
    void whatWantsNoAnswerGetsNone(String type) {
        assertThat(chat.sends(type)).isEmpty();
    }

    @Test
    void whatIsToldOfTheGuestIsNotToldToTheGuest() {
        for (String kind : List.of(ChannelEvent.CALL, ChannelEvent.IDENTITY_CHANGED, ChannelEvent.NUMBER_CHANGED)) {
            assertThat(chat.turn(List.of(new Incoming.Notice(1, kind)))).isEmpty();
        }
    }
}
