package io.conserje.orchestrator.neighbour.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.GroupErasureRequest;
import io.conserje.messaging.contract.GroupErasureRequest.Author;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

class MessagingGroupsTests {

    private static final List<Author> LUCIA = List.of(new Author("wa_id", "59899000001", null));

    @Test
    void anAnswerIsTheConfirmation() {
        List<GroupErasureRequest> asked = new ArrayList<>();
        assertThat(new MessagingGroups(asked::add).erase(LUCIA)).isTrue();
        assertThat(asked).containsExactly(new GroupErasureRequest(LUCIA));
    }

    @Test
    void anErrorOrNoAnswerIsNone() {
        for (RuntimeException failure : List.of(
                new HttpServerErrorException(HttpStatus.INTERNAL_SERVER_ERROR), new ResourceAccessException("reset"))) {
            var groups = new MessagingGroups(request -> {
                throw failure;
            });
            assertThat(groups.erase(LUCIA)).isFalse();
        }
    }
}
