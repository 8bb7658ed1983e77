package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Found;
import io.conserje.orchestrator.reply.Phrases;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Offer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every amount in an answer was said by the hotel's system in that very turn. */
class NothingInventedTests {

    private static final Pattern AMOUNT =
            Pattern.compile("USD\\s?[\\d.,\\s\\u202f]*\\d|\\d(?:[\\d.,\\s\\u202f]*\\d)?\\s?USD");

    private final Chat chat = new Chat();
    private int asked;

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt", "fr"})
    void everyAmountComesFromTheHotelsSystemInThatTurn(String language) {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", new Money(new BigDecimal("4680.00"), "USD"), "t");
        chat.house.fullNights.add(LocalDate.of(2026, 12, 1));
        var fee = new Fee("6", "City fee", new Money(new BigDecimal("40.20"), "USD"));
        chat.house.fees.putAll(Map.of("1", List.of(fee), "2", List.of(fee)));
        say(
                language,
                Said.in(language)
                        .meaning("make_reservation")
                        .with("check_in", "2026-12-01")
                        .with("check_out", "2026-12-04")
                        .with("adults", 2));
        chat.tapsFirst("stay:");
        scan(language);
        say(language, Said.in(language).meaning("ask_wifi"));
        chat.taps("room:2");
        scan(language);
        say(language, Said.in(language).meaning("inform").with("person_name", "Ana Pérez"));
        say(language, Said.in(language).meaning("inform").with("email", "ana@example.org"));
        assertThat(AMOUNT.matcher(chat.words()).results().count()).isPositive();
        say(language, Said.in(language).meaning("thanks"));
        say(language, Said.in(language).meaning("inform").with("nights", 5));
        chat.house.deluxe = new BigDecimal("1700.10");
        say(language, Said.in(language).meaning("check_availability"));
    }

    private void say(String language, Said said) {
        chat.says("text " + asked, said);
        scan(language);
    }

    private void scan(String language) {
        var wording = new Phrases().wording(language, "UY");
        Set<String> told = new HashSet<>();
        var wishes = chat.house.asked.subList(asked, chat.house.asked.size()).stream()
                .toList();
        for (var wish : wishes) {
            if (chat.house.find(wish) instanceof Found found) {
                for (Offer offer : found.offers()) {
                    told.add(wording.money(offer.total()));
                    told.add(wording.money(offer.perNight()));
                    offer.fees().forEach(fee -> told.add(wording.money(fee.beforeTax())));
                }
            }
        }
        asked = chat.house.asked.size();
        Set<String> said = AMOUNT.matcher(chat.words())
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .collect(Collectors.toSet());
        assertThat(told).as(chat.words()).containsAll(said);
        if (!chat.words().contains("Delux")) {
            return;
        }
        assertThat(wishes)
                .as("rooms are named only from an answer of this turn")
                .isNotEmpty();
    }
}
