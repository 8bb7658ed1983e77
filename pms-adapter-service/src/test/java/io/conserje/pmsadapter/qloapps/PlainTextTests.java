package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p>Sea &amp; sun</p> # Sea & sun",
                "One<br>two<BR />three # One|two|three",
                "<ul><li>One</li><li>Two</li></ul> # One|Two",
                "<div>  a  lot\tof&nbsp;space </div><div></div><div>next</div> # a lot of space|next",
                "<p style=\"x > y\">styled</p> # y\">styled",
                "<style>p{color:red}</style><script>alert(1)</script>text # text",
                "<!-- hidden <p>x</p> -->seen # seen",
                "bold <b>and <i>more</i></b>! # bold and more!",
                "caf&eacute; &euro; &quot;x&quot; # café € \"x\"",
                "&lt;b&gt; stays text # <b> stays text",
                "3 < 4 and 5 > 4 # 3 < 4 and 5 > 4",
                "cut off <b # cut off"
            })
    void markupBecomesLines(String html, String lines) {
        assertThat(PlainText.lines(html)).isEqualTo(lines.replace('|', '\n'));
    }

    @Test
    void nothingToReadIsNothing() {
        for (@Nullable String html : new @Nullable String[] {null, "", "  ", "<p>&nbsp;</p>", "<script>x"}) {
            assertThat(PlainText.lines(html)).isNull();
            assertThat(PlainText.line(html)).isNull();
        }
        assertThat(PlainText.line("<p>a</p><p>b</p>")).isEqualTo("a b");
    }

    @Test
    void anApostropheMayBeNamedAndASignNumbered() {
        assertThat(PlainText.lines("l&apos;h&ocirc;tel &#8364;")).isEqualTo("l'hôtel €");
    }
}
