package io.conserje.nlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.understanding.Interpreter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With an engine that always answers the same, so that every figure can be worked out by hand. */
class EvaluationTests {

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyFigureIsCounted() throws IOException {
        Map<String, Double> figures = evaluation("""
                {"lang":"en","text":"is there wifi","intents":["ask_wifi"],"entities":["amenity=wifi"]}
                {"lang":"en","text":"wifi and pool please today","intents":["ask_wifi","ask_pool"],"entities":["amenity=pool"]}
                {"lang":"es","text":"quién ganó ayer","intents":["out_of_scope"]}
                {"lang":"en","text":"lovely stay","sentiment":"positive","urgent":false}
                {"lang":"en","text":"awful stay","sentiment":"negative","urgent":true}
                """).figures();

        assertThat(figures)
                .containsEntry("en intents F1", 2.0 * 2 / (2 * 2 + 1))
                .containsEntry("en top intent right", 1.0)
                .containsEntry("es top intent right", 0.0)
                .containsEntry("es out of scope refused", 0.0)
                .containsEntry("en in scope kept", 1.0)
                .containsEntry("en values exact", 0.5)
                .containsEntry("en language", 1.0)
                .containsEntry("es language", 0.0)
                .containsEntry("language of 1 to 3 words", 0.75)
                .containsEntry("en mood, balanced", 0.5)
                .containsEntry("en danger found", 0.0)
                .containsEntry("en calm left alone", 1.0);
    }

    /** An amenity that the contract does not name, a text without letters. */
    @Test
    void onlyWhatCanBeJudgedIsJudged() throws IOException {
        Map<String, Double> figures = evaluation("""
                {"lang":"en","text":"wifi and sauna","entities":["amenity=wifi","amenity=sauna"]}
                {"lang":"fr","text":"9-10"}
                """).figures();

        assertThat(figures)
                .containsEntry("en values exact", 1.0)
                .containsEntry("en language", 1.0)
                .doesNotContainKey("fr language");
    }

    /** "A room": labels of some count it, of others do not; where rooms are labelled the number counts. */
    @Test
    void oneRoomIsJudgedWhereRoomsAreLabelled() throws IOException {
        Understanding.Entity room = new Understanding.Entity("rooms", "a room", 0, 6, 1, List.of(), null);

        Map<String, Double> figures = evaluation("""
                {"lang":"en","text":"a room","entities":[]}
                {"lang":"es","text":"2 rooms","entities":["rooms=2"]}
                """, room).figures();

        assertThat(figures).containsEntry("en values exact", 1.0).containsEntry("es values exact", 0.0);
    }

    /** Five of six addresses, and one that nobody wrote; of positions there are too few to tell. */
    @Test
    void whatIsSpeltIsCountedByTypeAndLanguage() throws IOException {
        Understanding.Entity mail = new Understanding.Entity("email", "a@b.co", 0, 6, "a@b.co", List.of(), null);
        String line = "{\"lang\":\"en\",\"text\":\"a@b.co\",\"entities\":[\"email=%s\"]}\n";

        Map<String, Double> figures = evaluation(
                        line.formatted("a@b.co").repeat(5)
                                + line.formatted("c@d.co")
                                + "{\"lang\":\"en\",\"text\":\"first\",\"entities\":[\"ordinal=1\"]}",
                        mail)
                .figures();

        assertThat(figures)
                .containsEntry("en email F1", 2.0 * 5 / (2 * 5 + 2 + 1))
                .doesNotContainKey("en ordinal F1");
    }

    @Test
    void aLineMayNameItsCountry() throws IOException {
        Path file = folder.resolve("places.jsonl");
        Files.writeString(file, """
                {"lang":"en","text":"$5","region":"US"}
                {"lang":"en","text":"$5"}
                """);

        assertThat(Evaluation.read(file)).extracting(Sentence::region).containsExactly("US", "UY");
    }

    @Test
    void aConfidenceThatIsWrongCostsHonesty() throws IOException {
        Map<String, Double> figures = evaluation("{\"lang\":\"en\",\"text\":\"x\",\"intents\":[\"ask_pool\"]}")
                .figures();

        assertThat(figures.get("confidence honest")).isCloseTo(0.2, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void theReportNamesMistakesAndTimes() throws IOException {
        String report = evaluation("{\"lang\":\"en\",\"text\":\"x\",\"intents\":[\"ask_pool\"]}")
                .report();

        assertThat(report).contains("[ask_pool] for [ask_wifi]", "p95", "0.8-0.9");
    }

    private Evaluation evaluation(String lines) throws IOException {
        return evaluation(lines, new Understanding.Entity("amenity", "wifi", 0, 4, "wifi", List.of(), null));
    }

    private Evaluation evaluation(String lines, Understanding.Entity found) throws IOException {
        Path file = folder.resolve("sentences.jsonl");
        Files.writeString(file, Stream.of(lines.split("\n")).map(String::strip).reduce("", (a, b) -> a + "\n" + b));
        Interpreter always = _ -> new Understanding(
                new Understanding.Language("en", 0.9),
                List.of(new Understanding.Intent("ask_wifi", 0.8)),
                List.of(found),
                new Understanding.Sentiment("positive", 0.5),
                false,
                "built-in");
        return new Evaluation(always).run(Evaluation.read(file));
    }
}
