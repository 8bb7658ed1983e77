package io.conserje.messaging.whatsapp.reading;

import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static io.conserje.messaging.whatsapp.reading.Bodies.messages;
import static io.conserje.messaging.whatsapp.reading.Bodies.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.AccountEvent;
import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.Unreadable;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountEventReaderTests {
    private static final String PAUSED = change("message_template_status_update", """
            {"event":"PAUSED","message_template_id":12,"message_template_name":"welcome","message_template_language":"es","reason":"NONE"}""");

    private final WhatsAppReader reader = new WhatsAppReader(Bodies.numbers());

    @Test
    void aPausedTemplateIsASeriousEventWithItsName() {
        AccountEvent event = read(1795168900L, PAUSED).accountEvents().getFirst();
        assertThat(event.tenant()).isEqualTo("default");
        assertThat(event.subject()).isEqualTo("message_template_status_update");
        assertThat(event.what()).isEqualTo("paused");
        assertThat(event.serious()).isTrue();
        assertThat(event.detail()).isEqualTo("welcome, es");
        assertThat(event.at()).isEqualTo(Instant.ofEpochSecond(1795168900L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "account_update|{\"event\":\"DISABLED_UPDATE\",\"ban_info\":{\"waba_ban_state\":\"SCHEDULE_FOR_DISABLE\"}}|disabled_update|true|SCHEDULE_FOR_DISABLE",
                "account_update|{\"event\":\"VERIFIED_ACCOUNT\"}|verified_account|false|",
                "account_update|{\"event\":\"SOMETHING_NEW\",\"restriction_info\":[{}]}|something_new|true|",
                "account_alerts|{\"alert_severity\":\"CRITICAL\",\"alert_type\":\"OBA_REJECTED\",\"alert_description\":\"why\"}|oba_rejected|true|CRITICAL, why",
                "account_review_update|{\"decision\":\"APPROVED\"}|approved|false|",
                "account_review_update|{\"decision\":\"REJECTED\"}|rejected|true|",
                "message_template_quality_update|{\"new_quality_score\":\"RED\",\"message_template_name\":\"w\"}|red|true|w",
                "phone_number_quality_update|{\"event\":\"UPGRADE\",\"current_limit\":\"TIER_10K\"}|upgrade|false|TIER_10K",
                "phone_number_quality_update|{\"event\":\"DOWNGRADE\",\"current_limit\":\"TIER_250\"}|downgrade|true|TIER_250",
                "security|{\"event\":\"PIN_CHANGED\"}|pin_changed|true|",
                "template_category_update|{\"new_category\":\"MARKETING\",\"message_template_name\":\"w\"}|marketing|false|w",
                "business_capability_update|{\"max_daily_conversation_per_phone\":2000}|unknown|false|2000"
            })
    void eachSubjectSaysWhatHappenedAndHowBadItIs(
            String subject, String value, String what, boolean serious, String detail) {
        AccountEvent event =
                read(1795168900L, change(subject, value)).accountEvents().getFirst();
        assertThat(event.what()).isEqualTo(what);
        assertThat(event.serious()).isEqualTo(serious);
        assertThat(event.detail()).isEqualTo(detail);
    }

    @Test
    void aRepeatHasTheSameCauseAndAnotherTimeAnother() {
        assertThat(cause(1, PAUSED)).isEqualTo(cause(1, PAUSED)).isNotEqualTo(cause(2, PAUSED));
        assertThat(cause(1, PAUSED)).isNotEqualTo(cause(1, PAUSED.replace("welcome", "goodbye")));
    }

    @Test
    void everyTenantOfTheAppIsToldAndNobodyElse() {
        var numbers = new WhatsAppNumbers(List.of(
                new WhatsAppNumber("1", "north", "default", "t", 80),
                new WhatsAppNumber("2", "south", "default", "t", 80),
                new WhatsAppNumber("3", "south", "default", "t", 80),
                new WhatsAppNumber("4", "west", "other-app", "t", 80)));
        Content content = new WhatsAppReader(numbers).read(body(1, PAUSED));
        assertThat(content.accountEvents()).extracting(AccountEvent::tenant).containsExactly("north", "south");
    }

    @Test
    void itTakesItsPlaceAmongTheElementsOfTheBody() {
        Content content = read(1, PAUSED + "," + messages(text("wamid.1", "a")));
        assertThat(content.accountEvents()).extracting(AccountEvent::position).containsExactly(0);
        assertThat(content.messages()).extracting(GuestMessage::position).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"PAUSED\""})
    void aValueThatIsNoObjectIsKeptForALook(String value) {
        Content content = read(1, change("account_update", value));
        assertThat(content.accountEvents()).isEmpty();
        assertThat(content.unreadable()).containsExactly(new Unreadable(0, "unsupported_field"));
    }

    @Test
    void anEndlessDetailIsCut() {
        AccountEvent event = read(1, change("account_alerts", "{\"alert_description\":\"" + "x".repeat(9000) + "\"}"))
                .accountEvents()
                .getFirst();
        assertThat(event.detail()).hasSize(500);
    }

    private String cause(long time, String change) {
        return read(time, change).accountEvents().getFirst().cause();
    }

    private Content read(long time, String changes) {
        return reader.read(body(time, changes));
    }

    private static RawDelivery body(long time, String changes) {
        return delivery(
                1,
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"9\",\"time\":%d,\"changes\":[%s]}]}"
                        .formatted(time, changes)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String change(String field, String value) {
        return "{\"field\":\"%s\",\"value\":%s}".formatted(field, value);
    }
}
