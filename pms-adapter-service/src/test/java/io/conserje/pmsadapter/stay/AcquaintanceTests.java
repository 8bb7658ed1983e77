package io.conserje.pmsadapter.stay;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.StayClaim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcquaintanceTests {

    @ParameterizedTest
    @CsvSource({
        "+34600111222, +34600111222, true",
        "+34600111222, +34 600 111-222, true",
        "+34600111222, 0034 600.111.222, true",
        "+34600111222, 34600111222, true",
        "+34600111222, 600 111 222, true",
        "+59899123456, 099 123 456, true",
        "+441632960961, +44 (0)1632 960961, true",
        "+34600111222, +33600111222, false",
        "+34600111222, 0033 600111222, false",
        "+34600111222, 600 111 223, false",
        "+34600111222, 111222, false",
        "+34600111222, 11 12 22, false",
        "+34600111222, 0, false",
        "+34600111222, '', false",
        "+34600111222, call the desk, false",
        "+112, 112, false",
        "600111222, +34600111222, false",
        "'', '', false",
        ", +34600111222, false",
        "+34600111222,, false"
    })
    void phonesAreComparedByTheirDigits(@Nullable String said, @Nullable String known, boolean same) {
        assertThat(Acquaintance.samePhone(said, known)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "ana@example.com, ana@example.com, true",
        "' Ana@Example.COM ', ana@example.com, true",
        "ana@example.org, ana@example.com, false",
        "'', '', false",
        ", ana@example.com, false",
        "ana@example.com,, false",
        "%, ana@example.com, false"
    })
    void addressesAreComparedWhateverTheirCase(@Nullable String said, @Nullable String known, boolean same) {
        assertThat(Acquaintance.sameEmail(said, known)).isEqualTo(same);
    }

    @Test
    void oneOfBothIsEnoughAndNothingIsNever() {
        var guest = new BookedStay.Guest("Ana", "Invented", "ana@example.com", "+59899000111");

        assertThat(Acquaintance.knows(new StayClaim("R", "ana@example.com", "+34600111222"), guest))
                .isTrue();
        assertThat(Acquaintance.knows(new StayClaim("R", null, "+59899000111"), guest))
                .isTrue();
        assertThat(Acquaintance.knows(new StayClaim("R", null, null), guest)).isFalse();
        assertThat(Acquaintance.knows(new StayClaim("R", "ana@example.com", null), null))
                .isFalse();
        assertThat(Acquaintance.knows(new StayClaim("R", "", ""), new BookedStay.Guest("Ana", "Invented", "", null)))
                .isFalse();
    }
}
