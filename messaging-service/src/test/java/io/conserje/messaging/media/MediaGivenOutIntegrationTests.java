package io.conserje.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.messaging.contract.LostMedia;
import io.conserje.messaging.contract.MediaRequest;
import io.conserje.messaging.media.MediaSource.Fetched;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What who asks for a file gets: the file, or why not. */
class MediaGivenOutIntegrationTests extends MediaOfMessages {
    @Test
    void aFileIsFetchedCheckedAndGivenOut() {
        MediaFixture media = media();
        source.has("m1", PICTURE);
        wish(media, "m1", "image", sha256(PICTURE));
        awaitState("m1", "stored");
        assertThat(value("select content from media")).isEqualTo(sha256(PICTURE));
        var answer = asTenant("default", () -> controller(media).content(request("m1")));
        assertThat(bytes(answer.getBody()::getContentAsByteArray)).isEqualTo(PICTURE);
        assertThat(answer.getHeaders().getContentLength()).isEqualTo(PICTURE.length);
        assertThat(answer.getHeaders().getContentType()).hasToString("image/jpeg");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aFileThatIsNotWhatItsMessageSaysIsRefused() {
        MediaFixture media = media();
        source.has("m1", "<html><script>".getBytes(StandardCharsets.US_ASCII));
        wish(media, "m1", "image", null);
        awaitState("m1", "refused");
        assertThat(value("select reason from media")).isEqualTo("wrong_type");
        assertThatThrownBy(() -> asTenant("default", () -> controller(media).content(request("m1"))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND));
    }

    @Test
    void aFileThatIsGoneIsToldOfUntilSomebodyTookNote() {
        MediaFixture media = media();
        wish(media, "gone", "image", null);
        awaitState("gone", "lost");
        MediaController controller = controller(media);
        LostMedia lost = asTenant("default", controller::lost);
        assertThat(lost.files()).singleElement().satisfies(file -> {
            assertThat(file.messageId()).isEqualTo("wamid.gone");
            assertThat(file.receiver()).isEqualTo(RECEIVER);
        });
        assertThat(asTenant("other", controller::lost).files()).isEmpty();
        asTenant("default", () -> {
            controller.told(lost);
            return lost;
        });
        assertThat(asTenant("default", controller::lost).files()).isEmpty();
    }

    @Test
    void aFileUnderWayIsSaidToBeAndAnotherTenantsIsNone() {
        MediaFixture media = media();
        var hold = new CountDownLatch(1);
        source.says("m1", () -> {
            awaitLatch(hold);
            return new Fetched.Gone();
        });
        wish(media, "m1", "image", null);
        assertThatThrownBy(() -> asTenant("default", () -> controller(media).content(request("m1"))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
        assertThatThrownBy(() -> asTenant("other", () -> controller(media).content(request("m1"))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND));
        hold.countDown();
    }

    private static MediaController controller(MediaFixture media) {
        return new MediaController(media.rows, media.lost, media.vault);
    }

    private static MediaRequest request(String id) {
        return new MediaRequest("whatsapp", RECEIVER, id);
    }

    private static <T> T asTenant(String tenant, Supplier<T> call) {
        return CallContext.ofTenant(tenant).call(call::get);
    }
}
