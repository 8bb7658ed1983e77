package io.conserje.nlp.value.date.chart;

/**
 * A number in figures, whatever stands around it.
 *
 * @param value what they say
 * @param length how many there are: 07 has two
 */
public record Figures(int value, int length) {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
