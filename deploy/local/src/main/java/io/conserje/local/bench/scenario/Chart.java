package io.conserje.local.bench.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small line chart as SVG, readable on light and dark pages and without a script.
 *
 * @param title above it
 * @param across what the numbers below it are
 * @param lines drawn from the left to the right, each with a colour of its own
 */
public record Chart(String title, String across, List<Line> lines) {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 280;
    private static final int LEFT = 60;
    private static final int RIGHT = 20;
    private static final int TOP = 50;
    private static final int BOTTOM = 40;
    private static final int STEPS = 4;
    private static final List<String> COLOURS = List.of("#2563eb", "#d97706", "#059669", "#dc2626");

    /**
     * One line.
     *
     * @param name in the legend
     * @param points at least one
     */
    public record Line(String name, List<Point> points) {}

    /** Where the line goes through. */
    public record Point(double x, double y) {}

    /** Needs something to draw. */
    public Chart {
        lines = List.copyOf(lines);
        if (lines.stream().allMatch(line -> line.points().isEmpty())) {
            throw new IllegalArgumentException("a chart needs a point");
        }
    }

    /** The picture. */
    public String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n",
                WIDTH,
                HEIGHT));
        svg.append("<title>").append(escaped(title)).append("</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(svg, LEFT, 20, "start", "#111827", title);
        grid(svg);
        for (int i = 0; i < lines.size(); i++) {
            line(svg, lines.get(i), COLOURS.get(i % COLOURS.size()), i);
        }
        return svg.append("</svg>\n").toString();
    }

    private void grid(StringBuilder svg) {
        for (int i = 0; i <= STEPS; i++) {
            double share = (double) i / STEPS;
            double y = HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
            svg.append(String.format(
                    Locale.ROOT, "<path d=\"M%d %.1fH%d\" stroke=\"#e5e7eb\"/>\n", LEFT, y, WIDTH - RIGHT));
            text(svg, LEFT - 6, y + 4, "end", "#4b5563", number(share * mostY()));
            double x = LEFT + share * (WIDTH - LEFT - RIGHT);
            text(svg, x, HEIGHT - BOTTOM + 16, "middle", "#4b5563", number(leastX() + share * (mostX() - leastX())));
        }
        text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 6, "middle", "#4b5563", across);
    }

    private void line(StringBuilder svg, Line line, String colour, int index) {
        String points = line.points().stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", x(point), y(point)))
                .collect(Collectors.joining(" "));
        svg.append(String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n",
                points,
                colour));
        text(svg, LEFT + index * 150.0, 38, "start", colour, "— " + line.name());
    }

    private double x(Point point) {
        double span = mostX() - leastX();
        return LEFT + (span == 0 ? 0 : (point.x() - leastX()) / span) * (WIDTH - LEFT - RIGHT);
    }

    private double y(Point point) {
        return HEIGHT - BOTTOM - point.y() / mostY() * (HEIGHT - TOP - BOTTOM);
    }

    private double leastX() {
        return points().mapToDouble(Point::x).min().orElse(0);
    }

    private double mostX() {
        return points().mapToDouble(Point::x).max().orElse(1);
    }

    /** Never zero, so that a flat line of zeros lies on the ground. */
    private double mostY() {
        return Math.max(1e-9, points().mapToDouble(Point::y).max().orElse(1));
    }

    private Stream<Point> points() {
        return lines.stream().flatMap(line -> line.points().stream());
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String colour, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n",
                x,
                y,
                anchor,
                colour,
                escaped(words)));
    }

    private static String number(double value) {
        return value >= 10 || value == 0
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
