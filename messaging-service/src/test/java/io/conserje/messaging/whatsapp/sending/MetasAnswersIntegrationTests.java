package io.conserje.messaging.whatsapp.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.delivery.SendForm;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Partly;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import io.conserje.messaging.whatsapp.GraphFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a send by what Meta answers, or does not answer. */
class MetasAnswersIntegrationTests extends SendsToMeta {

    @Test
    void metasRefusalIsToldInOurWords() {
        graph.answers(
                400, "{\"error\":{\"message\":\"(#131047)\",\"code\":131047,\"error_data\":{\"details\":\"d\"}}}");
        assertThat(send(WA_ID)).isEqualTo(new SendOutcome.Otherwise(SendForm.AS_TEMPLATE));
    }

    @Test
    void throttlingIsLater() {
        graph.answers(429, "{\"error\":{\"code\":130429}}");
        assertThat(send(WA_ID))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.reason()).isEqualTo("throttled"));
    }

    @Test
    void whoSpeaksTooFastToOneGuestIsNotCalledForAndComesLater() {
        graph.accepts("wamid.1");
        send(WA_ID);
        send(WA_ID);
        assertThat(send(WA_ID))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.reason()).isEqualTo("paced"));
        assertThat(graph.posted()).hasSize(2);
        assertThat(send(USER_ID)).isEqualTo(new Accepted("wamid.1"));
    }

    @ParameterizedTest
    @CsvSource({"131056,paced,wamid.2", "130429,paced,paced", "131000,wamid.2,wamid.2"})
    void metasComplaintSlowsThePairOrTheNumber(int code, String thisGuest, String anotherGuest) {
        graph.answers(429, "{\"error\":{\"code\":%d}}".formatted(code));
        send(WA_ID);
        graph.accepts("wamid.2");
        assertThat(word(send(WA_ID))).isEqualTo(thisGuest);
        assertThat(word(send(USER_ID))).isEqualTo(anotherGuest);
    }

    @Test
    void aPageOfAProxyIsLater() {
        graph.answers(502, "<html>Bad gateway</html>");
        assertThat(send(WA_ID)).isInstanceOf(Later.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Welcome</html>", "{}", "{\"messages\":[]}", "{\"messages\":[{\"id\":7}]}"})
    void aSuccessWithoutAnIdIsUnknown(String answer) {
        graph.answers(200, answer);
        assertThat(send(WA_ID)).isInstanceOf(Unknown.class);
    }

    @Test
    void silenceAfterTheBodyLeftIsUnknown() {
        graph.staysSilent();
        assertThat(send(WA_ID)).isEqualTo(new Unknown("no_answer"));
        assertThat(graph.posted()).hasSize(1);
    }

    @Test
    void aBrokenConnectionAfterTheBodyLeftIsUnknown() {
        graph.hangsUp();
        assertThat(send(WA_ID)).isEqualTo(new Unknown("no_answer"));
        assertThat(graph.posted()).hasSize(1);
    }

    @Test
    void aRefusedConnectionIsLater() {
        graph.close();
        assertThat(send(WA_ID))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.reason()).isEqualTo("not_connected"));
    }

    @Test
    void anOpenBreakerIsLaterAndNobodyIsCalled() {
        assertThat(send(senderOn(GraphFixture.withOpenBreaker()), WA_ID))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.reason()).isEqualTo("breaker_open"));
    }

    private static String word(SendOutcome outcome) {
        return switch (outcome) {
            case Accepted(var id) -> id;
            case Later(var _, var reason) -> reason;
            case Refused(var reason) -> reason;
            case Unknown(var reason) -> reason;
            case Partly _ -> "partly";
            case SendOutcome.Otherwise(var form, var _) -> form.reason();
            case SendOutcome.Resting(var _, var reason, var _) -> reason;
        };
    }
}
