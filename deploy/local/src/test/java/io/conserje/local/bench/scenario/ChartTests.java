package io.conserje.local.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartTests {
    @Test
    void everyLineIsDrawnAndNamed() throws Exception {
        Document picture =
                parsed(new Chart("Turns < 1 s & more", "a second", List.of(line("p50", 10, 20), line("p95", 30, 90))));

        assertThat(picture.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(picture.getDocumentElement().getTextContent()).contains("Turns < 1 s & more", "p50", "p95", "90");
        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void theHighestPointTouchesTheTopAndTheLeftOneTheLeft() throws Exception {
        Document picture = parsed(new Chart("t", "x", List.of(line("l", 0, 50))));

        assertThat(picture.getElementsByTagName("polyline")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("points")
                        .getNodeValue())
                .isEqualTo("60.0,240.0 620.0,50.0");
    }

    @Test
    void aFlatLineOfZerosLiesOnTheGround() {
        assertThat(new Chart("t", "x", List.of(line("l", 0, 0))).svg()).contains("60.0,240.0 620.0,240.0");
    }

    @Test
    void aChartNeedsAPoint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chart("t", "x", List.of(new Chart.Line("l", List.of()))));
    }

    private static Chart.Line line(String name, double first, double second) {
        return new Chart.Line(name, List.of(new Chart.Point(1, first), new Chart.Point(2, second)));
    }

    private static Document parsed(Chart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(chart.svg())));
    }
}
