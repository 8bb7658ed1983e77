package io.conserje.orchestrator.guest;

import static io.conserje.orchestrator.guest.PreparedReadings.identifiers;
import static io.conserje.orchestrator.guest.PreparedReadings.minute;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.Identifier;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.intake.IntakeFixture;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityIntegrationTests {

    private static final String OLD = "59899000001";
    private static final String NEW = "59899000002";

    private final TestDatabase database = TestDatabase.fresh();
    private final IntakeFixture intake = new IntakeFixture(database);
    private final GuestsFixture guests = new GuestsFixture(database);
    private final PreparedReadings readings = new PreparedReadings();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aGuestWithoutANumberHasAConversation() {
        says("a", "UY.1", null, 0);
        assertThat(database.value("select user_id || coalesce(wa_id, '-') from conversation"))
                .isEqualTo("UY.1-");
    }

    @Test
    void aNumberThatBecomesKnownIsTheSameGuests() {
        says("a", "UY.1", null, 0);
        says("b", "UY.1", OLD, 1);
        says("c", null, OLD, 2);
        assertThat(conversations()).isEqualTo(1);
        assertThat(database.value("select user_id || wa_id from conversation")).isEqualTo("UY.1" + OLD);
    }

    @Test
    void twoConversationsBecomeOneWhenBothIdentifiersComeTogether() {
        says("a", null, OLD, 0);
        says("b", "UY.1", null, 1);
        assertThat(conversations()).isEqualTo(2);
        says("c", "UY.1", OLD, 2);
        guests.mergesAreTried();
        assertThat(conversations()).isEqualTo(1);
        assertThat(conversationOf("a")).isEqualTo(conversationOf("b")).isEqualTo(conversationOf("c"));
        assertThat(database.value("select count(*) from conversation_merge")).isEqualTo("0");
        assertThat(database.value("select user_id || wa_id from conversation where merged_into is null"))
                .isEqualTo("UY.1" + OLD);
        says("d", null, OLD, 3);
        assertThat(conversationOf("d")).isEqualTo(conversationOf("a"));
    }

    @Test
    void aNumberOfSomebodyWithAnotherIdHasANewHolderWhoSeesNothingOfTheOld() {
        says("a", "UY.1", OLD, 0);
        says("b", "UY.2", OLD, 1);
        guests.mergesAreTried();
        assertThat(conversations()).isEqualTo(2);
        assertThat(conversationOf("b")).isNotEqualTo(conversationOf("a"));
        assertThat(database.value("select coalesce(wa_id, '-') from conversation where user_id = 'UY.1'"))
                .isEqualTo("-");
        says("late", "UY.1", OLD, 0);
        assertThat(conversationOf("late")).isEqualTo(conversationOf("a"));
        says("c", null, OLD, 2);
        assertThat(conversationOf("c")).isEqualTo(conversationOf("b"));
    }

    @Test
    void aGuestWithANumberOfTheirOwnDoesNotInheritAStrangersConversation() {
        says("a", "UY.1", OLD, 0);
        says("b", null, NEW, 0);
        says("c", "UY.1", NEW, 1);
        guests.mergesAreTried();
        assertThat(conversationOf("c")).isEqualTo(conversationOf("a")).isNotEqualTo(conversationOf("b"));
        assertThat(database.value("select conversation_id from guest_identifier where value = '" + NEW + "'"))
                .isEqualTo(conversationOf("a"));
        assertThat(database.value("select count(*) from guest_identifier where value = '" + OLD + "'"))
                .isEqualTo("0");
    }

    @Test
    void aChangedNumberKeepsTheConversationAndReleasesTheOldOne() {
        says("a", "UY.1", OLD, 0);
        changes("x", identifiers(null, OLD), identifiers(null, NEW), 5);
        says("b", "UY.9", NEW, 6);
        assertThat(conversationOf("b")).isEqualTo(conversationOf("a"));
        assertThat(database.value("select user_id || wa_id from conversation")).isEqualTo("UY.9" + NEW);
        says("stranger", "UY.5", OLD, 60);
        assertThat(conversationOf("stranger")).isNotEqualTo(conversationOf("a"));
        assertThat(database.value("select type || coalesce(text, '-') from message where type = 'number_changed'"))
                .isEqualTo("number_changed-");
    }

    @Test
    void whatWasSaidBeforeTheChangeAndComesLateIsTheGuests() {
        says("a", "UY.1", OLD, 0);
        changes("x", identifiers("UY.1", OLD), identifiers("UY.9", NEW), 5);
        says("late", "UY.1", OLD, 4);
        assertThat(conversationOf("late")).isEqualTo(conversationOf("a"));
        assertThat(conversations()).isEqualTo(1);
        assertThat(database.value("select user_id || wa_id from conversation")).isEqualTo("UY.9" + NEW);
    }

    @Test
    void aGuestWhoWroteFromTheNewNumberFirstIsMergedWithTheirHistory() {
        says("a", "UY.1", OLD, 0);
        says("b", "UY.9", NEW, 6);
        changes("x", identifiers("UY.1", OLD), identifiers("UY.9", NEW), 5);
        assertThat(database.value("select wa_id from conversation where id = '" + conversationOf("a") + "'"))
                .as("whoever is written to meanwhile is reached")
                .isEqualTo(NEW);
        guests.mergesAreTried();
        assertThat(conversations()).isEqualTo(1);
        assertThat(conversationOf("b")).isEqualTo(conversationOf("a"));
    }

    @Test
    void aFormerHolderOfTheNewNumberIsNotTheGuest() {
        says("a", "UY.1", OLD, 500);
        says("stranger", "UY.3", NEW, 0);
        changes("x", identifiers("UY.1", OLD), identifiers("UY.9", NEW), 505);
        guests.mergesAreTried();
        assertThat(conversations()).isEqualTo(2);
        says("b", "UY.9", NEW, 506);
        assertThat(conversationOf("b")).isEqualTo(conversationOf("a"));
        assertThat(database.value("select coalesce(wa_id, '-') from conversation where user_id = 'UY.3'"))
                .isEqualTo("-");
    }

    @Test
    void aNewIdAloneKeepsTheNumberAndBothEventsOfOneChangeComeInAnyOrder() {
        says("a", "UY.1", OLD, 0);
        changes("id", identifiers("UY.1", null), identifiers("UY.9", NEW), 5);
        changes("number", identifiers(null, OLD), identifiers(null, NEW), 5);
        says("b", "UY.9", null, 6);
        says("c", null, NEW, 7);
        assertThat(conversations()).isEqualTo(1);
        assertThat(database.value("select user_id || wa_id from conversation")).isEqualTo("UY.9" + NEW);
    }

    @Test
    void aRepeatedOldChangeUndoesNothing() {
        says("a", "UY.1", OLD, 0);
        changes("x", identifiers("UY.1", OLD), identifiers("UY.9", NEW), 5);
        changes("y", identifiers("UY.9", NEW), identifiers("UY.10", "59899000003"), 50);
        arrives("x");
        assertThat(database.value("select user_id || wa_id from conversation")).isEqualTo("UY.1059899000003");
    }

    @Test
    void aChangeOfNobodyWhoIsKnownIsKeptForPeople() {
        changes("x", identifiers(null, OLD), identifiers(null, NEW), 5);
        assertThat(conversations()).isZero();
        assertThat(database.value("select reason from quarantine")).isEqualTo("event_without_conversation");
    }

    @Test
    void aChangedIdentityIsNotedAndACallOfAStrangerOpensAConversation() {
        says("a", "UY.1", OLD, 0);
        readings.event("i", ChannelEvent.IDENTITY_CHANGED, identifiers("UY.1", null), List.of(), minute(1));
        readings.event("c", ChannelEvent.CALL, identifiers("UY.2", null), List.of(), minute(2));
        arrives("i");
        arrives("c");
        assertThat(database.jdbc()
                        .sql("select type from message order by number")
                        .query(String.class)
                        .list())
                .containsExactly("text", "identity_changed", "call");
        assertThat(conversations()).isEqualTo(2);
    }

    @Test
    void anEditShowsItsWordsAndARevocationHidesThemInWhateverOrderTheyCome() {
        readings.says("m", "UY.1", null, minute(0), "text", "two nights", null);
        readings.says("e", "UY.1", null, minute(1), "edit", "three nights", "wamid.m");
        readings.says("r", "UY.1", null, minute(2), "revoke", null, "wamid.n");
        readings.says("n", "UY.1", null, minute(1), "text", "a secret", null);
        List.of("m", "e", "r", "n").forEach(this::arrives);
        assertThat(database.value("select text || change from message where external_id = 'wamid.m'"))
                .isEqualTo("three nightsedited");
        assertThat(database.value("select coalesce(text, '-') || change from message where external_id = 'wamid.n'"))
                .isEqualTo("-revoked");
    }

    private void says(String name, @Nullable String userId, @Nullable String waId, int minute) {
        readings.says(name, userId, waId, minute(minute));
        arrives(name);
    }

    private void changes(String name, List<Identifier> before, List<Identifier> now, int minute) {
        Instant at = minute(minute);
        readings.event(name, ChannelEvent.NUMBER_CHANGED, before, now, at);
        arrives(name);
    }

    private void arrives(String name) {
        intake.arrives(name);
        intake.read(readings);
    }

    private String conversationOf(String name) {
        return database.value("select conversation_id from inbox where external_id = 'wamid." + name + "'");
    }

    private int conversations() {
        return Integer.parseInt(database.value("select count(*) from conversation where merged_into is null"));
    }
}
