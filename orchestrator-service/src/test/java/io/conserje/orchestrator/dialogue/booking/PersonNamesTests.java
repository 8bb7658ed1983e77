package io.conserje.orchestrator.dialogue.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTests {

    @ParameterizedTest
    @CsvSource({
        "Ana Pérez,Ana,Pérez",
        "Ana Pérez Soto,Ana,Pérez Soto",
        "Ana María Pérez Soto,Ana María,Pérez Soto",
        "Jean-Luc O'Neill,Jean-Luc,O'Neill",
        "João da Silva,João,da Silva"
    })
    void aNameIsSplit(String name, String first, String last) {
        assertThat(PersonNames.split(name)).contains(new PersonNames.Parts(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "R2D2", "Ana 2", "....", "AaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaA B"})
    void whatHotelSystemsRefuseIsNoName(String name) {
        assertThat(PersonNames.split(name)).isEmpty();
    }
}
