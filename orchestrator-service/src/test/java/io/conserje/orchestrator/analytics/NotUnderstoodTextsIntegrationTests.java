package io.conserje.orchestrator.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.page.PageQuery;
import io.conserje.defaults.sealing.EncryptionKeys;
import io.conserje.defaults.sealing.Sealing;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.ConversationId;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotUnderstoodTextsIntegrationTests {

    private static final String OLD_KEY = "old:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String NEW_KEY = "new:YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXphYmNkZWY=";
    private static final Instant NOW = Instant.parse("2026-11-20T13:00:00Z");
    private static final ConversationId CONVERSATION =
            new ConversationId(UUID.fromString("11111111-1111-4111-8111-111111111111"));

    private final TestDatabase database = TestDatabase.fresh();
    private final NotUnderstoodTexts texts = texts(OLD_KEY);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theWordsLieSealedAndAreReadAgain() {
        texts.keep("default", CONVERSATION, new NotUnderstood("¿y la cosa esa? 🙂", "es", "ask_pool", 0.31), NOW);

        assertThat(database.value("select encode(sealed, 'escape') from not_understood"))
                .doesNotContain("cosa");
        assertThat(listed(texts, "default", null)).singleElement().satisfies(entry -> {
            assertThat(entry.text()).isEqualTo("¿y la cosa esa? 🙂");
            assertThat(entry.conversationId()).isEqualTo(CONVERSATION.value());
            assertThat(entry.at()).isEqualTo(NOW);
            assertThat(entry.guess()).isEqualTo("ask_pool");
            assertThat(entry.confidence()).isEqualTo(0.31);
        });
    }

    @Test
    void aRotatedKeyStillOpensAndALostOneLeavesTheRowWithoutItsWords() {
        texts.keep("default", CONVERSATION, missed("hm", "en"), NOW);

        assertThat(listed(texts(NEW_KEY + "," + OLD_KEY), "default", null))
                .singleElement()
                .extracting(NotUnderstoodTexts.Entry::text)
                .isEqualTo("hm");
        assertThat(listed(texts(NEW_KEY), "default", null))
                .singleElement()
                .extracting(NotUnderstoodTexts.Entry::text)
                .isNull();
    }

    @Test
    void aTenantSeesAndForgetsOnlyItsOwn() {
        texts.keep("default", CONVERSATION, missed("uno", "es"), NOW);
        texts.keep("other", CONVERSATION, missed("two", "en"), NOW);
        long id = listed(texts, "default", null).getFirst().id();

        assertThat(texts.forget("other", id)).isFalse();
        assertThat(texts.forget("default", id)).isTrue();
        assertThat(texts.forget("default", id)).isFalse();
        assertThat(listed(texts, "default", null)).isEmpty();
        assertThat(listed(texts, "other", null)).hasSize(1);
    }

    @Test
    void wordsOfOneTenantDoNotOpenInAnother() {
        texts.keep("default", CONVERSATION, missed("uno", "es"), NOW);
        database.jdbc().sql("update not_understood set tenant = 'other'").update();

        assertThat(listed(texts, "other", null))
                .singleElement()
                .extracting(NotUnderstoodTexts.Entry::text)
                .isNull();
    }

    @Test
    void theListIsOfOneLanguageOrOfAllNewestFirst() {
        texts.keep("default", CONVERSATION, missed("uno", "es"), NOW);
        texts.keep("default", CONVERSATION, missed("two", "en"), NOW);
        texts.keep("default", CONVERSATION, missed("tres", "es"), NOW);

        assertThat(listed(texts, "default", null))
                .extracting(NotUnderstoodTexts.Entry::text)
                .containsExactly("tres", "two", "uno");
        assertThat(listed(texts, "default", "es"))
                .extracting(NotUnderstoodTexts.Entry::text)
                .containsExactly("tres", "uno");
    }

    @Test
    void whatIsTooOldIsForgotten() {
        texts.keep("default", CONVERSATION, missed("old", "en"), NOW.minus(Duration.ofDays(91)));
        texts.keep("default", CONVERSATION, missed("young", "en"), NOW.minus(Duration.ofDays(89)));

        assertThat(texts.forgetBefore(NOW.minus(Duration.ofDays(90)))).isEqualTo(1);
        assertThat(listed(texts, "default", null))
                .extracting(NotUnderstoodTexts.Entry::text)
                .containsExactly("young");
    }

    private static NotUnderstood missed(String text, String language) {
        return new NotUnderstood(text, language, null, 0);
    }

    private static List<NotUnderstoodTexts.Entry> listed(
            NotUnderstoodTexts from, String tenant, @Nullable String language) {
        return from.list(tenant, language, PageQuery.of(null, null)).items();
    }

    private NotUnderstoodTexts texts(String keys) {
        return new NotUnderstoodTexts(database.jdbc(), new Sealing(EncryptionKeys.parse(keys), new SecureRandom()));
    }
}
