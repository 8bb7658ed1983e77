package io.conserje.orchestrator.dialogue.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.Said;
import io.conserje.orchestrator.dialogue.scene.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StayLengthTests {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "en,we arrive on the 8th for five days,P5D,5",
        "es,llegamos el 8 y nos quedamos dos semanas,P2W,14",
        "pt,chegamos dia 8 por cinco dias,P5D,5",
        "fr,nous venons le 8 pour cinq jours,P5D,5"
    })
    void daysBesideAnArrivalAreNights(String language, String text, String length, int nights) {
        Said said = Said.in(language)
                .meaning("make_reservation")
                .with("check_in", "2026-12-08")
                .with("duration", length);

        assertThat(heard(text, said).values(EntityTypes.NIGHTS))
                .extracting(Entity::value)
                .containsExactly(nights);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "en,move my booking back two days,two days",
        "es,pasá mi reserva dos días más tarde,dos días",
        "pt,a reserva dois dias mais tarde,dois dias",
        "fr,ma réservation deux jours plus tard,deux jours"
    })
    void daysThatMoveAStayAreNone(String language, String text, String length) {
        Said said = Said.in(language).meaning("modify_reservation").withWords("duration", length, "P2D");

        assertThat(heard(text, said).values(EntityTypes.NIGHTS)).isEmpty();
    }

    @Test
    void whatElseLastsSoLongIsNone() {
        Said hours = Said.in("en").meaning("make_reservation").with("duration", "PT2H");
        Said broken = Said.in("en").meaning("complaint").with("guests", 2).with("duration", "P3D");
        Said whole = Said.in("en")
                .meaning("make_reservation")
                .with("check_in", "2026-12-08")
                .with("check_out", "2026-12-10")
                .with("duration", "P3D");

        assertThat(heard("a room and the pool for two hours", hours).values(EntityTypes.NIGHTS))
                .isEmpty();
        assertThat(heard("no water for three days", broken).values(EntityTypes.NIGHTS))
                .isEmpty();
        assertThat(heard("8 to 10 December, and a car for three days", whole).values(EntityTypes.NIGHTS))
                .isEmpty();
    }

    private static Reading heard(String text, Said said) {
        return StayLength.heard(new Reading(text, said.understood()), "en");
    }
}
