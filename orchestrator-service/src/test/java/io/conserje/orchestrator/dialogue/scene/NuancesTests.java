package io.conserje.orchestrator.dialogue.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An "if" is told from a "yes" that is written like it, and from one that is only polite. */
class NuancesTests {

    private final Nuances nuances = new Nuances();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | sí, si ponen una cuna",
                "es | si si ponen una cuna",
                "es | si, si nos ponen cuna",
                "es | si ponen una cuna, sí",
                "es | si hay estacionamiento reservo",
                "es | si no hay cuna no",
                "es | sí, si incluye desayuno",
                "es | confirmo si esta incluido el desayuno",
                "es | dale, siempre y cuando tenga vista al mar",
                "es | sí, siempre que tengan cuna",
                "es | sí, con la condición de que sea silenciosa",
                "es | perfecto, si me hacen descuento",
                "es | ok si es posible cancelar gratis",
                "es | sí, depende del desayuno",
                "es | sí, a menos que llueva",
                "es | sí, solo con desayuno",
                "en | yes if you have a cot",
                "en | Yes – as long as it’s quiet",
                "en | ok provided that breakfast is included",
                "en | book it, on condition that there is parking",
                "en | only if you have a crib",
                "en | yes, unless there is something cheaper",
                "en | go ahead if it's possible to cancel for free",
                "en | yes but only with late check-out",
                "en | subject to free cancellation",
                "pt | sim, desde que tenha berço",
                "pt | sim, se tiver berço",
                "pt | se tiver berço, sim",
                "pt | ok, caso tenha garagem",
                "pt | sim, contanto que seja silencioso",
                "pt | sim, só com café da manhã",
                "pt | sim, a não ser que tenha algo mais barato",
                "pt | sim, se for possível cancelar",
                "fr | oui, si vous mettez un lit bébé",
                "fr | oui, s’il y a un lit bébé",
                "fr | oui, à condition d'avoir un parking",
                "fr | oui, pourvu que ce soit calme",
                "fr | d'accord, seulement si c'est calme",
                "fr | oui, du moment qu'il y a un parking",
                "fr | oui allez-y, tant que c'est calme",
                "fr | oui, à moins qu'il y ait moins cher",
                "fr | oui, s'il vous plaît, si vous avez un lit bébé"
            })
    void aYesThatDependsOnSomething(String language, String text) {
        assertThat(nuances.of(text, List.of(language))).contains(Nuance.CONDITION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | sí",
                "es | si",
                "es | SI!!!",
                "es | si 👍",
                "es | sí sí",
                "es | sí si",
                "es | si, si",
                "es | si si si",
                "es | si claro",
                "es | si por favor",
                "es | si, por favor",
                "es | si gracias",
                "es | si confirmo",
                "es | si, reservá",
                "es | si reserva por favor",
                "es | si quiero reservar",
                "es | si hagala",
                "es | si esta bien",
                "es | si me parece bien",
                "es | si buenisimo",
                "es | si mandame los datos",
                "es | si amigo",
                "es | claro que si",
                "es | que si, reserve",
                "es | creo que si",
                "es | si, y una cuna por favor",
                "es | si y una cuna",
                "es | si con vista al mar",
                "es | sí, así es más barato",
                "es | sí, si no es molestia una cuna",
                "es | si confirmo, si se puede una cuna",
                "es | sí, una cuna si es posible",
                "es | sí, avíseme si necesita algo más",
                "en | yes please",
                "en | yes please, if not too late to add: 2 adults",
                "en | yes, and a cot please",
                "en | yes, if you don't mind",
                "en | yes if possible with a sea view",
                "en | yes please book it for me, let me know if you need anything else",
                "en | yes, if that's ok",
                "en | yes, even if there is no cot",
                "pt | sim",
                "pt | sim, e um berço por favor",
                "pt | sim, se não for incômodo",
                "pt | sim, se faz favor",
                "pt | sim, se possível um berço",
                "pt | nesse caso, sim",
                "fr | oui",
                "fr | oui si si",
                "fr | si si, réservez",
                "fr | oui, s'il vous plaît",
                "fr | oui s’il te plait",
                "fr | oui, et un lit bébé s'il vous plaît",
                "fr | oui, si possible avec vue",
                "fr | oui, si cela ne vous dérange pas",
                "de | ja, wenn es ruhig ist"
            })
    void aYesThatDependsOnNothing(String language, String text) {
        assertThat(nuances.of(text, List.of(language))).doesNotContain(Nuance.CONDITION, Nuance.RESERVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | sí, pero con desayuno",
                "en | yes, but with breakfast",
                "pt | sim, mas com café da manhã",
                "fr | oui, mais avec petit-déjeuner"
            })
    void aYesWithABut(String language, String text) {
        assertThat(nuances.of(text, List.of(language))).contains(Nuance.RESERVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"es | pero claro", "en | but of course", "pt | mas é claro", "fr | mais oui", "es | más barato"})
    void aButThatOnlyInsists(String language, String text) {
        assertThat(nuances.of(text, List.of(language))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"si, es, fr", "si por favor, es, es", "sim se tiver, es, pt"})
    void theListsOfEachLanguageAreAsked(String text, String one, String other) {
        assertThat(nuances.of(text, List.of(one, other)).contains(Nuance.CONDITION))
                .isEqualTo(text.contains("tiver"));
    }
}
