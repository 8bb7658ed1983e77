package io.conserje.messaging.whatsapp.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.ManualClock;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.AccountEvent;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.whatsapp.GraphFixture;
import io.conserje.messaging.whatsapp.StandInGraph;
import io.conserje.messaging.whatsapp.reading.Bodies;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplateSyncIntegrationTests {
    private static final String FIRST = """
            {"data":[{"name":"hotel_answer","status":"APPROVED","category":"UTILITY","language":"es","id":"1",
              "components":[{"type":"HEADER","format":"TEXT","text":"Hotel"},{"type":"BODY","text":"Hola {{1}} fin"}]}],
             "paging":{"cursors":{"before":"a","after":"NEXT"},"next":"https://graph.example/next"}}""";
    private static final String SECOND = """
            {"data":[{"name":"promo","status":"PAUSED","category":"MARKETING","language":"pt_BR",
              "components":[{"type":"HEADER","format":"IMAGE"},{"type":"BODY","text":"Oi"}]}],
             "paging":{"cursors":{"before":"b","after":"END"}}}""";

    private JdbcClient jdbc;
    private StandInGraph graph;
    private ManualClock clock;
    private TemplateStore store;
    private TemplateSync sync;

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
    }

    @BeforeEach
    void begin() {
        jdbc.sql("truncate template, template_sync").update();
        graph = new StandInGraph();
        clock = new ManualClock();
        store = new TemplateStore(jdbc, clock);
        var pages = new TemplatePages(
                GraphFixture.on(graph.url()), JsonMapper.builder().build());
        sync = new TemplateSync(Bodies.numbers(), pages, store, TemplatesFixture.PROPERTIES, new SimpleMeterRegistry());
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void allPagesAreListedAndKept() {
        graph.answersByQuery(query -> query.contains("after=NEXT") ? SECOND : FIRST);
        sync.pass();
        assertThat(store.all(TemplatesFixture.ACCOUNT))
                .containsExactly(
                        new ApprovedTemplate("hotel_answer", "es", "APPROVED", "UTILITY", "Hola {{1}} fin", false),
                        new ApprovedTemplate("promo", "pt_BR", "PAUSED", "MARKETING", "Oi", true));
        assertThat(graph.posted().getFirst().path()).isEqualTo("/v25.0/9/message_templates");
        assertThat(graph.posted().getFirst().authorization()).isEqualTo("Bearer secret-token");
    }

    @Test
    void whatIsNotListedAnyMoreIsGone() {
        graph.answersByQuery(query -> query.contains("after=NEXT") ? SECOND : FIRST);
        sync.pass();
        graph.answersByQuery(query -> SECOND);
        clock.pass(Duration.ofHours(6));
        sync.pass();
        assertThat(store.all(TemplatesFixture.ACCOUNT))
                .extracting(ApprovedTemplate::name)
                .containsExactly("promo");
    }

    @Test
    void theyAreAskedForOnlyNowAndThenAndSoonAfterAReportedChange() {
        graph.answersByQuery(query -> SECOND);
        sync.pass();
        sync.pass();
        assertThat(graph.posted()).hasSize(1);
        new TemplateNews(Bodies.numbers(), store).read(List.of(changed()));
        sync.pass();
        sync.pass();
        assertThat(graph.posted()).hasSize(2);
    }

    @Test
    void aFailureLeavesWhatIsKnownAndIsTriedAgain() {
        graph.answersByQuery(query -> SECOND);
        sync.pass();
        clock.pass(Duration.ofHours(6));
        graph.answers(500, "{\"error\":{\"code\":2}}");
        sync.pass();
        graph.answers(200, "<html>");
        sync.pass();
        assertThat(store.all(TemplatesFixture.ACCOUNT)).hasSize(1);
        graph.answersByQuery(query -> FIRST.replace("NEXT", ""));
        sync.pass();
        assertThat(store.all(TemplatesFixture.ACCOUNT))
                .extracting(ApprovedTemplate::name)
                .containsExactly("hotel_answer");
    }

    private static Content changed() {
        return new Content(
                List.of(),
                List.of(),
                List.of(),
                List.of(new AccountEvent(
                        0,
                        "default",
                        "whatsapp",
                        "c",
                        Bodies.RECEIVED,
                        "message_template_status_update",
                        "paused",
                        true,
                        null)),
                List.of(),
                List.of());
    }
}
