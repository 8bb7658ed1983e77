package io.conserje.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server does on the wire, the built-in engine's understanding stands, in time. */
class WildModelTests {

    private final WildTalk talk = new WildTalk();

    @AutoClose
    private final WildModel model = talk.model();

    @Test
    void dripsAreCutOff() {
        model.does((_, out) -> {
            WildModel.write(out, WildModel.HEAD + "Content-Length: 5000\r\n\r\n");
            model.drip(out, " ");
        });

        talk.assertBuiltIn();
    }

    @Test
    void aHeadThatDripsIsCutOff() {
        model.does((_, out) -> {
            WildModel.write(out, WildModel.HEAD);
            model.drip(out, "X-A: b\r\n");
        });

        talk.assertBuiltIn();
    }

    @Test
    void chunksWithoutEndAreCutOff() {
        model.does((_, out) -> {
            WildModel.write(out, WildModel.HEAD + "Transfer-Encoding: chunked\r\n\r\n");
            String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
            while (true) {
                WildModel.write(out, chunk);
            }
        });

        talk.assertBuiltIn();
    }

    @Test
    void anAnswerWithoutEndInOneStringIsCutOff() {
        model.does((_, out) -> {
            WildModel.write(out, WildModel.HEAD + "Transfer-Encoding: chunked\r\n\r\n2\r\n[\"\r\n");
            String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
            while (true) {
                WildModel.write(out, chunk);
            }
        });
        long before = used();

        talk.assertBuiltIn();
        assertThat(used() - before).isLessThan(64_000_000);
    }

    @Test
    void noMoreThanAnAnswerIsReadOfWhatIsSent() {
        AtomicLong sent = new AtomicLong();
        model.does((_, out) -> {
            WildModel.write(out, WildModel.HEAD + "Content-Length: 2000000000\r\n\r\n\"");
            byte[] much = "a".repeat(0x10000).getBytes(StandardCharsets.UTF_8);
            while (true) {
                out.write(much);
                sent.addAndGet(much.length);
            }
        });

        talk.assertBuiltIn();
        assertThat(sent.get()).isLessThan(40_000_000);
    }

    @Test
    void headsWithoutEndAreCutOff() {
        model.does((_, out) -> {
            WildModel.write(out, WildModel.HEAD);
            String lines = "X-A: b\r\n".repeat(1000);
            while (true) {
                WildModel.write(out, lines);
            }
        });

        talk.assertBuiltIn();
    }

    @Test
    void aConnectionThatIsResetLeavesTheBuiltInEngine() {
        model.does((socket, _) -> socket.setSoLinger(true, 0));

        talk.assertBuiltIn();
    }

    @Test
    void aConnectionThatIsResetWithinTheBodyLeavesTheBuiltInEngine() {
        model.does((socket, out) -> {
            WildModel.write(out, WildModel.HEAD + "Content-Length: 5000\r\n\r\n{\"id\":");
            socket.setSoLinger(true, 0);
        });

        talk.assertBuiltIn();
    }

    @Test
    void nobodyThereLeavesTheBuiltInEngine() {
        model.close();

        talk.assertBuiltIn();
    }

    @Test
    void aServerThatSpeaksNoTlsLeavesTheBuiltInEngine() {
        URI secure = URI.create(model.url().toString().replace("http:", "https:"));

        assertThat(talk.interpreter(secure, 10)
                        .interpret(WildTalk.question("blablá"))
                        .engine())
                .isEqualTo("built-in");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        try (WildModel elsewhere = new WildModel()) {
            elsewhere.writes(WildTalk.said(WildModel.choice(WildTalk.GOOD)));
            model.writes("HTTP/1.1 " + status + " Moved\r\nLocation: " + elsewhere.url()
                    + "/chat/completions\r\nContent-Length: 0\r\n\r\n");

            talk.assertBuiltIn();
            assertThat(elsewhere.requests()).isEmpty();
            assertThat(model.requests()).hasSize(1);
        }
    }

    @Test
    void oneRequestIsSentForOneQuestion() {
        model.does((socket, _) -> socket.setSoLinger(true, 0));

        talk.asked("blablá");

        assertThat(model.requests()).hasSize(1);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
