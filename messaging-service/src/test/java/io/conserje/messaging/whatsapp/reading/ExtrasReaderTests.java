package io.conserje.messaging.whatsapp.reading;

import static io.conserje.messaging.whatsapp.reading.Bodies.body;
import static io.conserje.messaging.whatsapp.reading.Bodies.delivery;
import static io.conserje.messaging.whatsapp.reading.Bodies.message;
import static io.conserje.messaging.whatsapp.reading.Bodies.messages;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Extras;
import io.conserje.messaging.contract.Extras.Forwarding;
import io.conserje.messaging.contract.Extras.Item;
import io.conserje.messaging.contract.Extras.Order;
import io.conserje.messaging.contract.Extras.Referral;
import io.conserje.messaging.contract.Extras.SharedContact;
import io.conserje.messaging.contract.GuestMessage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtrasReaderTests {
    private final WhatsAppReader reader = new WhatsAppReader(Bodies.numbers());

    @Test
    void aPlainTextCarriesNothingElse() {
        assertThat(read("\"type\":\"text\",\"text\":{\"body\":\"Hola\"},\"context\":{\"id\":\"wamid.Q\"}")
                        .extras())
                .isNull();
    }

    @Test
    void sharedContactsKeepNamesPhonesAddressesAndCompany() {
        GuestMessage message = read("""
                "type":"contacts","contacts":[
                  {"name":{"formatted_name":"Rosa Díaz","first_name":"Rosa"},"org":{"company":"Viajes Sur"},
                   "phones":[{"phone":"+598 99 000 002","wa_id":"59899000002"},{"type":"HOME"}],"emails":[{"email":"rosa@example.org"}]},
                  {"name":{"formatted_name":"Iván"},"phones":"none"}]""");
        assertThat(message.type()).isEqualTo("contacts");
        assertThat(message.text()).isEqualTo("Rosa Díaz, Iván");
        assertThat(extras(message).contacts())
                .containsExactly(
                        new SharedContact(
                                "Rosa Díaz", List.of("+598 99 000 002"), List.of("rosa@example.org"), "Viajes Sur"),
                        new SharedContact("Iván", List.of(), List.of(), null));
    }

    @Test
    void anOrderKeepsItsItemsAndACountThatIsNoneIsOne() {
        GuestMessage message = read("""
                "type":"order","order":{"catalog_id":"77","text":"Sin hielo","product_items":[
                  {"product_retailer_id":"cava","quantity":2,"item_price":30.5,"currency":"EUR"},
                  {"product_retailer_id":"ice","quantity":"many"},
                  {"product_retailer_id":"nuts","quantity":-4},
                  {"quantity":9}]}""");
        assertThat(message.text()).isEqualTo("Sin hielo");
        assertThat(extras(message).order())
                .isEqualTo(new Order(
                        "77",
                        List.of(
                                new Item("cava", 2, "30.5", "EUR"),
                                new Item("ice", 1, null, null),
                                new Item("nuts", 1, null, null))));
    }

    @Test
    void whoComesFromAnAdvertisementBringsItAlong() {
        GuestMessage message = read("""
                "type":"text","text":{"body":"Precio?"},"referral":{"source_url":"https://example.org/ad","source_id":"12",
                  "source_type":"ad","headline":"Escapada","body":"Dos noches","ctwa_clid":"click-1","media_type":"image"}""");
        assertThat(message.text()).isEqualTo("Precio?");
        assertThat(extras(message).referral())
                .isEqualTo(new Referral("ad", "12", "https://example.org/ad", "Escapada", "Dos noches", "click-1"));
    }

    @Test
    void aProductThatIsAskedAboutIsNamed() {
        GuestMessage message = read("""
                "type":"text","text":{"body":"¿Hay?"},"context":{"from":"1","id":"wamid.Q",
                  "referred_product":{"catalog_id":"77","product_retailer_id":"cava"}}""");
        assertThat(extras(message).product()).isEqualTo("cava");
        assertThat(message.quotedExternalId()).isEqualTo("wamid.Q");
    }

    @Test
    void theAnswersOfAFormAreKeptAsTheyCame() {
        GuestMessage message = read("""
                "type":"interactive","interactive":{"type":"nfm_reply","nfm_reply":
                  {"name":"flow","body":"Sent","response_json":"{\\"nights\\":\\"2\\"}"}}""");
        assertThat(message.type()).isEqualTo("nfm_reply");
        assertThat(extras(message).form()).isEqualTo("{\"nights\":\"2\"}");
    }

    @Test
    void thePermissionToCallSaysYesOrNo() {
        GuestMessage message = read("""
                "type":"interactive","interactive":{"type":"call_permission_reply","call_permission_reply":{"response":"accept"}}""");
        assertThat(message.type()).isEqualTo("call_permission_reply");
        assertThat(message.text()).isEqualTo("accept");
    }

    @ParameterizedTest
    @CsvSource({"forwarded,FORWARDED", "frequently_forwarded,OFTEN_FORWARDED"})
    void forwardedWordsAreKnownAsSomebodyElses(String field, Forwarding forwarding) {
        GuestMessage message =
                read("\"type\":\"text\",\"text\":{\"body\":\"Mira\"},\"context\":{\"%s\":true}".formatted(field));
        assertThat(extras(message).forwarding()).isEqualTo(forwarding);
    }

    @ParameterizedTest
    @CsvSource({
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=,000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
        "000102030405060708090A0B0C0D0E0F101112131415161718191a1b1c1d1e1f,000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
        "AAEC,",
        "%%%,"
    })
    void theHashOfAFileIsReadInBothSpellings(String written, String hash) {
        GuestMessage message = read("\"type\":\"image\",\"image\":{\"id\":\"m\",\"sha256\":\"%s\"}".formatted(written));
        assertThat(message.media()).isNotNull().extracting("sha256").isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\":\"contacts\",\"contacts\":{\"name\":1}",
                "\"type\":\"order\",\"order\":[]",
                "\"type\":\"text\",\"text\":{\"body\":\"x\"},\"referral\":[1],\"context\":7",
                "\"type\":\"text\",\"text\":{\"body\":\"x\"},\"context\":{\"forwarded\":\"yes\",\"referred_product\":[]}"
            })
    void oddExtrasAreNoneAndTheMessageIsRead(String rest) {
        assertThat(read(rest).extras()).isNull();
    }

    private static Extras extras(GuestMessage message) {
        assertThat(message.extras()).isNotNull();
        return message.extras();
    }

    private GuestMessage read(String rest) {
        var content = reader.read(delivery(1, body(messages(message("wamid.1", rest)))));
        assertThat(content.unreadable()).isEmpty();
        return content.messages().getFirst();
    }
}
