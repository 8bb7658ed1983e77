package io.conserje.orchestrator.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import io.conserje.pmsadapter.contract.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTests {

    /** WhatsApp: 20 characters on a button and on what opens a list, 24 in a row's title. */
    private static final int BUTTON = 20;

    private final Phrases phrases = new Phrases();

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt", "fr"})
    void everyLanguageSaysEverythingWithTheSameValues(String language) {
        assertThat(new TreeSet<>(phrases.keys(language))).isEqualTo(new TreeSet<>(phrases.keys("es")));
        for (String key : phrases.keys("es")) {
            assertThat(arguments(language, key)).as(key).isEqualTo(arguments("es", key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt", "fr"})
    void whatIsTappedFitsOnAButton(String language) {
        for (String key : new String[] {
            "menu.book",
            "menu.person",
            "menu.label",
            "rooms.choose",
            "alternatives.choose",
            "confirm.yes",
            "confirm.change",
            "confirm.no"
        }) {
            assertThat(phrases.say(language, key, Map.of())).as(key).hasSizeLessThanOrEqualTo(BUTTON);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt", "fr"})
    void noPhraseIsEmptyOrLeavesABraceBehind(String language) {
        for (String key : phrases.keys(language)) {
            assertThat(phrases.pattern(language, key)).as(key).isNotBlank();
            if (arguments(language, key).isEmpty()) {
                assertThat(phrases.say(language, key, Map.of())).as(key).doesNotContain("{", "}");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | 1 | 0 | 1 | 1 adulto",
                "es | 2 | 1 | 1 | 2 adultos y 1 niño",
                "en | 2 | 2 | 2 | 2 adults and 2 children, 2 rooms",
                "pt | 1 | 1 | 1 | 1 adulto e 1 criança",
                "fr | 3 | 0 | 1 | 3 adultes"
            })
    void aPartyIsCountedInEachLanguage(String language, int adults, int children, int rooms, String said) {
        assertThat(phrases.say(language, "party", Map.of("adults", adults, "children", children, "rooms", rooms)))
                .isEqualTo(said);
    }

    @Test
    void aPhraseNobodyWroteIsAnError() {
        assertThatThrownBy(() -> phrases.say("es", "no.such.key", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> phrases.say("de", "greet", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyWhoSpeakAtOnceSayWhatOneSays() throws Exception {
        var wording = phrases.wording("en", "US");
        Callable<Set<String>> talk = () -> IntStream.range(1, 2_000)
                .filter(adults -> !said(wording, adults).equals(adults + " adults USD " + adults + ".50"))
                .mapToObj(adults -> said(wording, adults))
                .collect(Collectors.toSet());
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Set<String>> wrong : threads.invokeAll(Collections.nCopies(4, talk))) {
                assertThat(wrong.get()).containsExactly("1 adult USD 1.50");
            }
        }
    }

    private static String said(Wording wording, int adults) {
        var price = new Money(new BigDecimal(adults + ".5"), "USD");
        return (wording.say("party", Map.of("adults", adults, "children", 0, "rooms", 1)) + ' ' + wording.money(price))
                .replace(",", "");
    }

    private TreeSet<String> arguments(String language, String key) {
        var pattern = new MessagePattern(phrases.pattern(language, key));
        var names = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }
}
