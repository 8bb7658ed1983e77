package io.conserje.local.journey.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartyTests {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 10);

    @Test
    void everyLanguageNamesTheMonth() {
        LocalDate end = DAY.plusDays(3);

        assertThat(Party.SPANISH.asksFor(DAY, end)).contains("del 10 al 13 de enero");
        assertThat(Party.PORTUGUESE.asksFor(DAY, end)).contains("de 10 a 13 de janeiro");
        assertThat(Party.ENGLISH.asksFor(DAY, end)).contains("from 10 to 13 January");
        assertThat(Party.FRENCH.asksFor(DAY, end)).contains("du 10 au 13 janvier");
    }
}
