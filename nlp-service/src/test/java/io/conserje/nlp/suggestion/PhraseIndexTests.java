package io.conserje.nlp.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseIndexTests {

    private final PhraseIndex index = new PhraseIndex(List.of(
            ReviewedPhrase.of("make_reservation\tquiero reservar una habitación"),
            ReviewedPhrase.of("service_reservation\tquiero reservar una mesa"),
            ReviewedPhrase.of("ask_pool\t¿hay piscina?"),
            ReviewedPhrase.of("cancel_reservation\tcancelar mi reserva")));

    @Test
    void aBeginningIsCompletedWithAndWithoutAccents() {
        assertThat(texts("quiero reservar una h")).startsWith("quiero reservar una habitación");
        assertThat(texts("quiero reservar una habitacio")).startsWith("quiero reservar una habitación");
    }

    @Test
    void aSlipOfTheThumbIsForgiven() {
        assertThat(texts("cancelr mi reserv")).startsWith("cancelar mi reserva");
        assertThat(texts("quero resevar una mesa")).startsWith("quiero reservar una mesa");
    }

    @Test
    void noMoreThanAskedForAndNothingForNothingKnown() {
        assertThat(index.find("quiero", 1)).hasSize(1);
        assertThat(index.find("xyzxyz", 5)).isEmpty();
    }

    @Test
    void theWholePhraseScoresOne() {
        assertThat(index.find("cancelar mi reserva", 1))
                .singleElement()
                .satisfies(match -> assertThat(match.score()).isEqualTo(1.0));
    }

    private List<String> texts(String typed) {
        return index.find(typed, 3).stream().map(match -> match.phrase().text()).toList();
    }
}
