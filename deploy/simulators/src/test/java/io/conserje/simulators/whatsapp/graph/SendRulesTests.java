package io.conserje.simulators.whatsapp.graph;

import static io.conserje.simulators.whatsapp.graph.SendRequestFixture.buttons;
import static io.conserje.simulators.whatsapp.graph.SendRequestFixture.image;
import static io.conserje.simulators.whatsapp.graph.SendRequestFixture.link;
import static io.conserje.simulators.whatsapp.graph.SendRequestFixture.list;
import static io.conserje.simulators.whatsapp.graph.SendRequestFixture.row;
import static io.conserje.simulators.whatsapp.graph.SendRequestFixture.text;
import static io.conserje.simulators.whatsapp.graph.SendRequestFixture.twoSections;
import static io.conserje.simulators.whatsapp.graph.SendRequestFixture.with;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each limit of Meta's at its edge and one beyond. */
class SendRulesTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final SendRules rules = new SendRules();

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("text body", 4096, length -> text("x".repeat(length))),
                limit("text body in emoji", 4096, length -> text("😀".repeat(length))),
                limit("opaque data", 512, length -> text("x").put("biz_opaque_callback_data", "x".repeat(length))),
                limit("caption", 1024, length -> image("x".repeat(length))),
                limit("button body", 1024, length -> buttons(1, "x".repeat(length), "Yes", "y")),
                limit("buttons", 3, count -> buttons(count, "Sure?", "Yes", "y")),
                limit("button title", 19, length -> buttons(1, "Sure?", "x".repeat(length), "y")),
                limit("button id", 255, length -> buttons(1, "Sure?", "Yes", "x".repeat(length))),
                limit("header", 60, length -> with(buttons(1, "a", "b", "c"), "header", "x".repeat(length))),
                limit("footer", 60, length -> with(buttons(1, "a", "b", "c"), "footer", "x".repeat(length))),
                limit("list body", 4096, length -> list("x".repeat(length), "Open", "Rooms", 1, row("t", "i", "d"))),
                limit("list button", 20, length -> list("b", "x".repeat(length), "Rooms", 1, row("t", "i", "d"))),
                limit("section title", 24, length -> list("b", "Open", "x".repeat(length), 1, row("t", "i", "d"))),
                limit("rows", 10, count -> list("b", "Open", "Rooms", count, row("t", "i", "d"))),
                limit("row title", 24, length -> list("b", "Open", "Rooms", 1, row("x".repeat(length), "i", "d"))),
                limit("row id", 199, length -> list("b", "Open", "Rooms", 1, row("t", "x".repeat(length), "d"))),
                limit("row description", 72, length -> list("b", "Open", "R", 1, row("t", "i", "x".repeat(length)))),
                limit("rows of two sections", 5, SendRequestFixture::twoSections),
                limit("link text", 20, length -> link("x".repeat(length))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void theLimitIsAllowedAndOneMoreIsNot(String name, int most, Builder builder) {
        assertThatCode(() -> rules.check(builder.of(most))).doesNotThrowAnyException();
        assertThatExceptionOfType(GraphError.class).isThrownBy(() -> rules.check(builder.of(most + 1)));
        assertThatExceptionOfType(GraphError.class).isThrownBy(() -> rules.check(builder.of(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{'to':'1','type':'text','text':{'body':'x'}}",
                "{'messaging_product':'signal','to':'1','type':'text','text':{'body':'x'}}",
                "{'messaging_product':'whatsapp','type':'text','text':{'body':'x'}}",
                "{'messaging_product':'whatsapp','to':'1','recipient_type':'crowd','type':'text','text':{'body':'x'}}",
                "{'messaging_product':'whatsapp','to':'1','type':'poll','poll':{}}",
                "{'messaging_product':'whatsapp','to':'1','type':'text'}",
                "{'messaging_product':'whatsapp','to':'1','type':'text','text':'x'}",
                "{'messaging_product':'whatsapp','to':'1','type':'text','text':{'body':7}}",
                "{'messaging_product':'whatsapp','to':'1','type':'text','text':{'body':'x','bold':true}}",
                "{'messaging_product':'whatsapp','to':'1','type':'text','text':{'body':'x','preview_url':'yes'}}",
                "{'messaging_product':'whatsapp','to':'1','type':'image','image':{}}",
                "{'messaging_product':'whatsapp','to':'1','type':'image','image':{'id':'1','link':'https://a.test'}}",
                "{'messaging_product':'whatsapp','to':'1','type':'audio','audio':{'id':'1','caption':'x'}}",
                "{'messaging_product':'whatsapp','to':'1','type':'location','location':{'latitude':91,'longitude':0}}",
                "{'messaging_product':'whatsapp','to':'1','type':'location','location':{'latitude':'north','longitude':0}}",
                "{'messaging_product':'whatsapp','to':'1','type':'template','template':{'name':'hello'}}",
                "{'messaging_product':'whatsapp','to':'1','type':'template','template':{'name':'a','language':{'code':'es'},"
                        + "'components':[{'type':'body','parameters':[{'type':'text','text':''}]}]}}",
                "{'messaging_product':'whatsapp','to':'1','type':'template','template':{'name':'a','language':{'code':'es'},"
                        + "'components':[{'type':'body','parameters':[{'type':'text','text':'a\\nb'}]}]}}",
                "{'messaging_product':'whatsapp','to':'1','type':'template','template':{'name':'a','language':{'code':'es'},"
                        + "'components':[{'type':'button','parameters':[{'type':'text','text':'a'}]}]}}",
                "{'messaging_product':'whatsapp','to':'1','type':'template','template':{'name':'a','language':{'code':'es'},"
                        + "'components':[{'type':'header','parameters':[{'type':'image','image':{}}]}]}}",
                "{'messaging_product':'whatsapp','to':'1','type':'interactive','interactive':{'type':'button',"
                        + "'header':{'type':'image','image':{}},'body':{'text':'x'},"
                        + "'action':{'buttons':[{'type':'reply','reply':{'id':'1','title':'A'}}]}}}",
                "{'messaging_product':'whatsapp','to':'1','type':'interactive','interactive':{'type':'carousel'}}"
            })
    void whatMetaRefusesIsRefused(String request) {
        assertThatExceptionOfType(GraphError.class)
                .isThrownBy(() -> rules.check(JSON.readTree(request.replace('\'', '"'))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'messaging_product':'whatsapp','to':'1','text':{'body':'text is the usual type'}}",
                "{'messaging_product':'whatsapp','recipient':'UY.1','type':'text','text':{'body':'x','preview_url':true}}",
                "{'messaging_product':'whatsapp','to':'1','type':'audio','audio':{'id':'1','voice':true}}",
                "{'messaging_product':'whatsapp','to':'1','type':'document','document':{'link':'https://a.test','filename':'a'}}",
                "{'messaging_product':'whatsapp','to':'1','type':'location','location':{'latitude':'-34.9','longitude':-56.2}}",
                "{'messaging_product':'whatsapp','to':'1','type':'reaction','reaction':{'message_id':'wamid.1','emoji':''}}",
                "{'messaging_product':'whatsapp','to':'1','type':'contacts','contacts':[{'name':{'formatted_name':'A'}}]}",
                "{'messaging_product':'whatsapp','to':'1','type':'template','template':{'name':'a','language':{'code':'es'}}}",
                "{'messaging_product':'whatsapp','to':'1','type':'template','template':{'name':'a','language':{'code':'es'},"
                        + "'components':[{'type':'button','sub_type':'url','index':'0',"
                        + "'parameters':[{'type':'text','text':'r/7'}]}]}}",
                "{'messaging_product':'whatsapp','to':'1','type':'interactive','interactive':{'type':"
                        + "'contact_request','body':{'text':'Who?'},'action':{'name':'request_contact_info'}}}",
                "{'messaging_product':'whatsapp','to':'1','type':'interactive','interactive':{'type':'button',"
                        + "'header':{'type':'image','image':{'id':'9'}},'body':{'text':'x'},"
                        + "'action':{'buttons':[{'type':'reply','reply':{'id':'1','title':'A'}}]}}}",
                "{'messaging_product':'whatsapp','to':'1','type':'interactive','interactive':{'type':"
                        + "'location_request_message','body':{'text':'Where?'},'action':{'name':'send_location'}}}"
            })
    void whatMetaTakesIsTaken(String request) {
        assertThatCode(() -> rules.check(JSON.readTree(request.replace('\'', '"'))))
                .doesNotThrowAnyException();
    }

    @Test
    void titlesOfButtonsAreUnique() {
        ObjectNode twins = buttons(2, "Sure?", "Yes", "y");
        ((ObjectNode) twins.at("/interactive/action/buttons/0/reply")).put("title", "Same");
        ((ObjectNode) twins.at("/interactive/action/buttons/1/reply")).put("title", "Same");

        assertThatExceptionOfType(GraphError.class).isThrownBy(() -> rules.check(twins));
    }

    @Test
    void idsOfRowsAreUnique() {
        ObjectNode twins = list("b", "Open", "Rooms", 2, row("t", "i", "d"));
        ((ObjectNode) twins.at("/interactive/action/sections/0/rows/1")).put("id", "i0");

        assertThatExceptionOfType(GraphError.class).isThrownBy(() -> rules.check(twins));
    }

    @Test
    void severalSectionsNeedTitles() {
        ObjectNode nameless = twoSections(1);
        ((ObjectNode) nameless.at("/interactive/action/sections/1")).remove("title");

        assertThatExceptionOfType(GraphError.class).isThrownBy(() -> rules.check(nameless));
    }

    private static Arguments limit(String name, int most, Builder builder) {
        return Arguments.of(name, most, builder);
    }

    @FunctionalInterface
    interface Builder {
        ObjectNode of(int size);
    }
}
