package io.conserje.nlp.value.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The short way finds what the pattern finds that tries every place. */
class AddressStartsTests {

    @Property(tries = 2000)
    void theyAreThoseOfThePatternAlone(@ForAll("texts") String text) {
        assertThat(byStarts(text)).isEqualTo(byPatternAlone(text));
    }

    @Example
    void alsoWhereANameIsLongerThanItMayBe() {
        for (String text :
                List.of("a".repeat(400) + "@b.c", "@".repeat(700), "x@".repeat(400), "a".repeat(320) + "@@c.de")) {
            assertThat(byStarts(text)).isEqualTo(byPatternAlone(text));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab.@@ [](1\u6c49\u0e01\ud842\udfb7<;-")
                .ofMaxLength(40);
    }

    private static List<String> byStarts(String text) {
        List<String> found = new ArrayList<>();
        AddressStarts starts = new AddressStarts(text);
        for (Matcher match = EmailExtractor.CANDIDATE.matcher(text); starts.next(match); ) {
            found.add(match.start() + ":" + match.group());
        }
        return found;
    }

    private static List<String> byPatternAlone(String text) {
        List<String> found = new ArrayList<>();
        for (Matcher match = EmailExtractor.CANDIDATE.matcher(text); match.find(); ) {
            found.add(match.start() + ":" + match.group());
        }
        return found;
    }
}
