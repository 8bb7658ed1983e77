package io.conserje.nlp.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTests {

    private static final double[] WHOLE = {1.2, -0.8};
    private static final double[] NONE = {};

    @Test
    void aPartMaySayMoreThanTheWhole() {
        double[] evidence =
                Evidence.of("one, two", WHOLE, List.of(new double[] {-1, -0.9}, new double[] {0.1, 0.7}), 0, NONE);

        assertThat(evidence).startsWith(1.2, -0.8, 0.1, 0.7);
        assertThat(evidence[7]).isGreaterThan(0.9);
        assertThat(evidence[5]).isLessThan(0.1);
    }

    @Test
    void whatAPartIsMostAboutLeadsAllElseInIt() {
        double[] story = {0.1, 0.2, 0.15};
        double[] wish = {-1, -0.9, 0.6};

        double[] evidence = Evidence.of("a story. a wish", new double[] {0, 0, 0}, List.of(story, wish), 0, NONE);

        assertThat(evidence[12]).isEqualTo(-0.1, within(1e-9));
        assertThat(evidence[13]).isEqualTo(0.05, within(1e-9));
        assertThat(evidence[14]).isEqualTo(1.5);
    }

    @Test
    void aTextWithoutPartsIsItsOwnPart() {
        assertThat(Evidence.of("one", WHOLE, List.of(), 0, NONE)).startsWith(1.2, -0.8, 1.2, -0.8);
    }

    @Test
    void noScoreIsBeyondMeasure() {
        assertThat(Evidence.of("one", new double[] {9, -9}, List.of(), 0, NONE)).startsWith(1.5, -1.5);
    }

    @Test
    void whatATextLooksLikeIsEvidence() {
        assertThat(marks("pool?")).isNotEqualTo(marks("pool")).isNotEqualTo(marks("pool? spa?"));
        assertThat(marks("room 12")).isNotEqualTo(marks("room twelve"));
        assertThat(marks("ok"))
                .hasSameSizeAs(marks("a much longer text, with many more words in it than the other one!"));
    }

    @Test
    void whatIsStrangeIsEvidenceAndMoreSoInAQuestion() {
        assertThat(strange("xyzzy")).isNotEqualTo(marks("xyzzy"));
        assertThat(sum(strange("xyzzy?")) - sum(marks("xyzzy?")))
                .isGreaterThan(sum(strange("xyzzy")) - sum(marks("xyzzy")));
    }

    @Test
    void whatWordsSayOneByOneStandsBehindEverythingElse() {
        double[] words = {0.3, -0.4};

        double[] evidence = Evidence.of("one", WHOLE, List.of(), 0, words);

        assertThat(evidence)
                .startsWith(Evidence.of("one", WHOLE, List.of(), 0, NONE))
                .endsWith(words);
    }

    private static double[] strange(String folded) {
        return Evidence.of(folded, new double[0], List.of(), 0.8, NONE);
    }

    private static double sum(double[] marks) {
        return Arrays.stream(marks).sum();
    }

    private static double[] marks(String folded) {
        return Evidence.of(folded, new double[0], List.of(), 0, NONE);
    }
}
