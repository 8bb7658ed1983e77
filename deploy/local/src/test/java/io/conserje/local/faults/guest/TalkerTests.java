package io.conserje.local.faults.guest;

import static io.conserje.local.faults.Answers.NINE;
import static io.conserje.local.faults.Answers.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.local.faults.verdict.Case;
import io.conserje.local.outside.Answer;
import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Envelopes;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.TinyHttp;
import io.conserje.local.outside.WebhookEdge;
import io.conserje.local.outside.WebhookSignature;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TalkerTests {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Wish WISH =
            new Wish("a@example.com", LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 7), 0, true);
    private static final ChatLine OFFER = answer(5, "o1", "We have", "room:1", "room:2");

    private final TinyHttp hotel = new TinyHttp(request -> new Answer(200, ""));
    private final HttpClient client = Http.client();
    private final Hasty clock = new Hasty();
    private final Talker talker = talker();

    /** A clock on which everything is due at once. */
    private static final class Hasty extends ScheduledThreadPoolExecutor {
        Hasty() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            return super.schedule(task, 0, unit);
        }
    }

    @AfterEach
    void close() {
        clock.shutdownNow();
        client.close();
        hotel.close();
    }

    @Test
    void everyCopyOfAMessageIsTheSame() {
        talker.begin();

        await().atMost(LIMIT).until(() -> !delivered().isEmpty());
        assertThat(delivered())
                .hasSize(1)
                .first()
                .asString()
                .contains("5 to 7 March")
                .contains("447000001");
    }

    @Test
    void anAnswerIsActedOnOnceHoweverOftenThePhoneIsLookedAt() {
        talker.begin();
        talker.look(List.of(OFFER));
        talker.look(List.of(OFFER));

        await().atMost(LIMIT).until(() -> delivered().size() == 2);
        assertThat(talker.heard()).isEqualTo(1);
        assertThat(delivered()).anyMatch(body -> body.contains("list_reply") && body.contains("room:1"));
    }

    @Test
    void whatIsKnownInTheEndIsTheWholeTalk() {
        talker.begin();
        talker.look(List.of(OFFER));
        await().atMost(LIMIT).until(() -> delivered().size() == 2);

        Case known = talker.toCase(List.of(OFFER), List.of());

        assertThat(known.timeline().entries()).hasSize(3);
        assertThat(known.end()).isEqualTo(BookingTalk.End.TALKING);
        assertThat(talker.isOver()).isFalse();
    }

    private Set<String> delivered() {
        return hotel.requests().stream().map(TinyHttp.Request::body).collect(Collectors.toSet());
    }

    private Talker talker() {
        Postman postman = new Postman(new WebhookEdge(new Http(client, hotel.url()), new WebhookSignature("s")));
        Letters letters = new Letters(new Envelopes("100"), postman, "r", Duration.ofMillis(50), () -> NINE);
        return new Talker(
                "447000001", new BookingTalk(Tongue.ALL.get(1), WISH), letters, clock, new SplittableRandom(7));
    }
}
