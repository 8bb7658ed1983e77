package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static io.conserje.orchestrator.dialogue.BookingSteps.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.Fee;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a house charges apart is told wherever a price is, and agreed to with it. */
class FeesTests {

    private static final Fee INTERNET = new Fee("6", "Internet", usd("250"));
    private static final Fee CITY = new Fee("7", "Tasa de la ciudad", usd("12.5"));

    private final Chat chat = new Chat();

    @BeforeEach
    void theHotelConfirms() {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680.00"), "conserje/token");
    }

    @Test
    void aListTellsThemBesideEachPriceThatHasSome() {
        chat.house.fees.put("2", List.of(INTERNET, CITY));
        String words = chat.says("x", stay().with("adults", 2));
        assertThat(words.lines().filter(line -> line.contains("Delux")))
                .containsExactly("• Delux Rooms: USD 4.680,00 en total, impuestos incluidos (USD 1.560,00 por noche), "
                        + "más USD 262,50 antes de impuestos que el hotel cobra aparte");
        assertThat(words.lines().filter(line -> line.contains("General")))
                .containsExactly(
                        "• General Rooms: USD 3.120,00 en total, impuestos incluidos (USD 1.040,00 por noche)");
        assertThat(chat.choices())
                .extracting(Choice::description)
                .containsExactly("USD 3.120,00 en total", "USD 4.680,00 en total + USD 262,50 aparte");
    }

    @Test
    void aLastKnownPriceHasThemToo() {
        chat.house.fees.put("2", List.of(INTERNET));
        chat.house.stale = true;
        assertThat(chat.says("x", stay().with("adults", 2))).contains("más USD 250,00 antes de impuestos");
    }

    @Test
    void datesNearbyHaveThemToo() {
        chat.house.fees.put("1", List.of(INTERNET));
        chat.house.fullNights.add(LocalDate.of(2026, 12, 12));
        String words = chat.says("x", stay().with("adults", 2));
        assertThat(words.lines().filter(line -> line.contains("desde")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line)
                        .endsWith("desde USD 3.120,00, más USD 250,00 antes de impuestos que el hotel cobra aparte"));
        assertThat(chat.choices())
                .extracting(Choice::description)
                .containsOnly("Desde USD 3.120,00 + USD 250,00 aparte");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | Total: USD 4.680,00, impuestos incluidos~No incluido en el total, a pagar en el hotel:"
                        + "~• Internet: USD 250,00 antes de impuestos~• Tasa de la ciudad: USD 12,50 antes de impuestos~",
                "en | Total: USD 4,680.00, taxes included~Not included in the total, payable at the hotel:"
                        + "~• Internet: USD 250.00 before taxes~• Tasa de la ciudad: USD 12.50 before taxes~",
                "pt | Total: USD 4.680,00, impostos incluídos~Não incluído no total, a pagar no hotel:"
                        + "~• Internet: USD 250,00 antes de impostos~• Tasa de la ciudad: USD 12,50 antes de impostos~",
                "fr | Total : 4 680,00 USD, taxes comprises~Non compris dans le total, à régler à l’hôtel :"
                        + "~• Internet : 250,00 USD hors taxes~• Tasa de la ciudad : 12,50 USD hors taxes~"
            })
    void theSummaryAndTheConfirmationNameEachOutsideTheTotal(String language, String said) {
        chat.house.fees.put("2", List.of(INTERNET, CITY));
        chat.says("stay", stay(language).with("adults", 2));
        chat.taps("room:2");
        String summary = chat.says(
                "who",
                Said.in(language)
                        .meaning("inform")
                        .with("person_name", "Ana Pérez")
                        .with("email", "ana@example.org"));
        assertThat(plain(summary)).contains(said.replace('~', '\n'));
        String confirmed = chat.taps(yes(chat));
        assertThat(plain(confirmed)).contains("JZSDYYNDX", said.replace('~', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | , más USD 250,00 antes de impuestos que el hotel cobra aparte | USD 4.680,00 en total + USD 250,00 aparte",
                "en | , plus USD 250.00 before taxes charged separately by the hotel | USD 4,680.00 in total + USD 250.00 in fees",
                "pt | , mais USD 250,00 antes de impostos que o hotel cobra à parte | USD 4.680,00 no total + USD 250,00 à parte",
                "fr | , plus 250,00 USD hors taxes que l’hôtel facture à part | 4 680,00 USD au total + 250,00 USD à part"
            })
    void aListTellsThemInFourLanguages(String language, String beside, String row) {
        chat.house.fees.put("2", List.of(INTERNET));
        String words = chat.says("x", stay(language).with("adults", 2));
        assertThat(plain(words).lines().filter(line -> line.contains("Delux")))
                .singleElement()
                .asString()
                .endsWith(beside);
        assertThat(chat.choices())
                .extracting(choice -> plain(choice.description()))
                .contains(row);
    }

    @Test
    void aHouseWithoutAnySaysNothingOfThem() {
        quoted(chat);
        assertThat(chat.words()).doesNotContain("No incluido", "antes de impuestos");
        assertThat(chat.taps(yes(chat))).contains("JZSDYYNDX").doesNotContain("No incluido", "antes de impuestos");
        assertThat(chat.wishes.getLast().quotedFees()).isEmpty();
    }

    @Test
    void oneWithoutANameIsToldAllTheSame() {
        chat.house.fees.put("2", List.of(new Fee("6", "", usd("250"))));
        quoted(chat);
        assertThat(chat.words()).contains("• Cargo del hotel: USD 250,00 antes de impuestos");
    }

    @Test
    void aYesIsToTheFeesThatWereShown() {
        chat.house.fees.put("2", List.of(INTERNET, CITY));
        quoted(chat);
        chat.taps(yes(chat));
        assertThat(chat.wishes.getLast().quotedFees()).containsExactly(INTERNET, CITY);
        assertThat(chat.wishes.getLast().quotedTotal().sameAs(usd("4680"))).isTrue();
    }

    @Test
    void otherFeesThanWereShownAreAChangedPriceSaidOnce() {
        chat.house.fees.put("2", List.of(INTERNET));
        quoted(chat);
        String before = yes(chat);
        chat.house.fees.put("2", List.of(INTERNET, CITY));
        assertThat(asksAgain()).contains("precio cambió", "Tasa de la ciudad: USD 12,50");
        assertThat(yes(chat)).isNotEqualTo(before);
        String now = yes(chat);
        assertThat(asksAgain()).doesNotContain("precio cambió");
        assertThat(yes(chat)).isEqualTo(now);
    }

    @Test
    void feesThatChangedBetweenTheListAndTheSummaryAreSaid() {
        chosen(chat);
        chat.house.fees.put("2", List.of(INTERNET));
        assertThat(chat.says(
                        "mail",
                        Said.in("es")
                                .meaning("inform")
                                .with("person_name", "Ana Pérez")
                                .with("email", "ana@example.org")))
                .contains("precio cambió", "Internet: USD 250,00");
    }

    @Test
    void aBookingRefusedForOtherFeesIsSummedUpWithThoseOfNow() {
        chat.outcome = new BookingOutcome.Refused(Reason.PRICE_CHANGED, usd("4680"));
        quoted(chat);
        String before = yes(chat);
        chat.house.fees.put("2", List.of(INTERNET));
        assertThat(chat.taps(before)).contains("precio cambió", "USD 4.680,00", "Internet: USD 250,00");
        assertThat(yes(chat)).isNotEqualTo(before);
        chat.outcome = new BookingOutcome.Confirmed("ABCDEFGHI", usd("4680"), "t");
        assertThat(chat.taps(yes(chat))).contains("ABCDEFGHI", "Internet: USD 250,00");
        assertThat(chat.wishes.getLast().quotedFees()).containsExactly(INTERNET);
    }

    @Test
    void aBookingRefusedForFeesThatNobodyCanTellIsNeverSummedUpAsItWas() {
        chat.outcome = new BookingOutcome.Refused(Reason.PRICE_CHANGED, usd("4680"));
        quoted(chat);
        chat.house.down = true;
        assertThat(chat.taps(yes(chat)))
                .contains("precio cambió", "no puedo consultar")
                .doesNotContain("resumen");
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    @Test
    void whatWasPutOffIsBookedWithTheFeesThatWereShown() {
        chat.house.fees.put("2", List.of(INTERNET));
        quoted(chat);
        chat.says("lo confirmo mañana", Said.in("es").meaning("other"));
        chat.says("sí", Said.in("es").meaning("affirm"));
        assertThat(chat.wishes.getLast().quotedFees()).containsExactly(INTERNET);
    }

    /** The summary once more. */
    private String asksAgain() {
        return chat.says("¿cuánto era?", Said.in("es").meaning("ask_price"));
    }

    /** With plain spaces, whatever a language writes between the digits. */
    private static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "en, and what would the 250 extra be, number, 250",
        "en, yes wait so the 250 comes on top??, guests, 250",
        "es, y esos 250 que son, adults, 250",
        "pt, e esses 250 o que são, guests, 250",
        "fr, et les 250 c'est quoi, adults, 250"
    })
    void whoAsksForTheSumIsToldWhatItIs(String language, String text, String type, int sum) {
        chat.house.fees.put("2", List.of(INTERNET));
        chat.says("stay", stay(language).with("adults", 2));
        chat.taps("room:2");
        chat.says(
                "who",
                Said.in(language)
                        .meaning("inform")
                        .with("person_name", "Ana Pérez")
                        .with("email", "ana@example.org"));
        assertThat(plain(chat.says(
                        text, Said.in(language).meaning("affirm", 0.6).of(text).at(type, "250", sum))))
                .contains("Internet", "2 adult");
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.state.name()).isEqualTo("confirming");
    }
}
