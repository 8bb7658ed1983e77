package io.conserje.messaging.whatsapp.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The judge of our messages condemns what Meta would. */
class MetaSchemaTests {
    private static final String LONG = "L";

    private final JsonMapper json = JsonMapper.builder().build();
    private final MetaSchema schema = new MetaSchema();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'text','text':{'body':'Hola'}}",
                "{'type':'image','image':{'id':'1'}}",
                "{'type':'interactive','interactive':{'type':'button','body':{'text':'x'},'action':{'buttons':["
                        + "{'type':'reply','reply':{'id':'1','title':'A'}},{'type':'reply','reply':{'id':'2','title':'B'}}]}}}"
            })
    void whatIsRightIsNotComplainedOf(String content) {
        assertThat(schema.complaints(message(content))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'text'}",
                "{'type':'poll','text':{'body':'Hola'}}",
                "{'type':'image','text':{'body':'Hola'}}",
                "{'type':'text','text':{'body':' '}}",
                "{'type':'text','text':{'body':'L'}}",
                "{'type':'text','text':{'body':'Hola','bold':true}}",
                "{'type':'text','text':{'body':'Hola'},'recipient':'UY.7001'}",
                "{'type':'image','image':{'caption':'x'}}",
                "{'type':'image','image':{'id':'1','caption':'L'}}",
                "{'type':'image','image':{'id':'1','link':'https://h.test/'}}",
                "{'type':'document','document':{'link':'http://h.test/'}}",
                "{'type':'audio','audio':{'id':'1'}}",
                "{'type':'location','location':{'latitude':'1E9','longitude':'0'}}",
                "{'type':'reaction','reaction':{'emoji':'x'}}",
                "{'type':'template','template':{'name':'a','language':{'code':'es'}}}",
                "{'type':'interactive','interactive':{'type':'carousel','body':{'text':'x'}}}",
                "{'type':'interactive','interactive':{'type':'contact_request','body':{'text':'x'},'action':{'name':'x'}}}",
                "{'type':'interactive','interactive':{'type':'button','body':{'text':'x'},'action':{'buttons':["
                        + "{'type':'reply','reply':{'id':'1','title':'A'}},{'type':'reply','reply':{'id':'2','title':'A'}}]}}}",
                "{'type':'interactive','interactive':{'type':'list','body':{'text':'x'},'action':{'button':'Ver',"
                        + "'sections':[{'rows':[{'id':'1','title':'Habitaciones con vista al mar'}]}]}}}"
            })
    void whatMetaRefusesIsComplainedOf(String content) {
        assertThat(schema.complaints(message(content))).isNotEmpty();
    }

    /** An L stands for more words than any message may hold. */
    private ObjectNode message(String content) {
        String whole = content.replace('\'', '"').replace("\"" + LONG + "\"", "\"" + "x".repeat(4097) + "\"");
        return ((ObjectNode) json.readTree(whole))
                .put("messaging_product", "whatsapp")
                .put("recipient_type", "individual")
                .put("to", "+59899000001")
                .put("biz_opaque_callback_data", "0c5d3f1e-52a4-4a5f-9d06-3c0a4b7a1b11");
    }
}
