package io.conserje.nlp.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What we write ourselves we read back as the same value, and no text takes long. */
class GuestValuesPropertyTests {

    private static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-11-20T10:00");
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final Map<String, ValueReader> READERS = Map.of(
            "es", new ValueReader(Words.of("es")),
            "en", new ValueReader(Words.of("en")),
            "pt", new ValueReader(Words.of("pt")),
            "fr", new ValueReader(Words.of("fr")));
    private static final Map<String, String> ADULTS =
            Map.of("es", "%d adultos", "en", "%d adults", "pt", "%d adultos", "fr", "%d adultes");

    @Property(tries = 60)
    void anExpectedNumberIsTheCount(@ForAll("languages") String language, @ForAll @IntRange(max = 99) int count) {
        assertThat(read(language, String.valueOf(count), EntityTypes.ADULTS))
                .extracting(Value::value)
                .containsExactly(count);
    }

    @Property(tries = 60)
    void aCountOfAdultsIsReadBack(
            @ForAll("languages") String language, @ForAll @IntRange(min = 1, max = 99) int count) {
        assertThat(read(language, ADULTS.get(language).formatted(count)))
                .containsExactly(Value.of(
                        EntityTypes.ADULTS,
                        0,
                        ADULTS.get(language).formatted(count).length(),
                        count));
    }

    @Property(tries = 60)
    void moneyIsReadBack(@ForAll("languages") String language, @ForAll @IntRange(min = 1, max = 999_999) int cents) {
        String amount = cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100;
        String written = language.equals("en") ? amount : amount.replace('.', ',');
        assertThat(read(language, written + " EUR"))
                .singleElement()
                .satisfies(money -> assertThat(money.value()).isEqualTo(Map.of("amount", amount, "currency", "EUR")));
    }

    @Property(tries = 60)
    void aPhoneNumberInItsOwnFormIsItself(
            @ForAll("languages") String language, @ForAll @IntRange(min = 1_000_000, max = 9_999_999) int end) {
        String number = "+59899" + String.valueOf(end).substring(1);
        assertThat(read(language, number))
                .filteredOn(value -> value.problem() == null)
                .extracting(Value::type, Value::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(EntityTypes.PHONE, number));
    }

    @Property(tries = 60)
    void aReferenceOfNineLettersIsItself(@ForAll("languages") String language, @ForAll("references") String reference) {
        assertThat(read(language, reference, EntityTypes.BOOKING_REFERENCE))
                .extracting(Value::value)
                .containsExactly(reference);
    }

    /** Long texts made to go back and forth in: the CPU time of the thread counts, not that of a busy machine. */
    @Example
    void noTextTakesLong() {
        List<String> pieces = List.of(
                "dos ",
                "1 niño, ",
                "mi mujer y ",
                "2+1 ",
                "a dot b dot ",
                "arroba ",
                "1.1.",
                "1 ",
                "de 3 y 4 ",
                "room 1 ",
                "twenty first ",
                "soy ",
                "Ana ",
                "€1 ",
                "-1 ",
                "A1-",
                "no, ",
                "\u0001 ",
                "\ud83d ",
                "((((",
                "aaaaaaaaaaaa",
                "el 1 y ");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (String piece : pieces) {
            String text = piece.repeat(4096 / piece.length());
            READERS.forEach((language, reader) -> {
                FoldedText folded = FoldedText.of(text);
                long start = threads.getCurrentThreadCpuTime();
                reader.read(folded, new Frame(FRIDAY, "UY", EntityTypes.ALL));
                Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
                assertThat(taken).as("%s %s", language, piece).isLessThan(LONGEST);
            });
        }
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(READERS.keySet());
    }

    @Provide
    Arbitrary<String> references() {
        return Arbitraries.strings().withCharRange('A', 'Z').ofLength(9);
    }

    private static List<Value> read(String language, String text, String... expecting) {
        ValueReader reader = java.util.Objects.requireNonNull(READERS.get(language));
        return reader.read(FoldedText.of(text), new Frame(FRIDAY, "UY", List.of(expecting)));
    }
}
