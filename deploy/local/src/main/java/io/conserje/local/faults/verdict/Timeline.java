package io.conserje.local.faults.verdict;

import io.conserje.local.faults.guest.AnswerKind;
import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Choice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A guest's talk in the order in which it happened to the guest. */
public record Timeline(List<Entry> entries) {
    private static final int LONGEST = 160;

    /** Keeps the list from being changed later. */
    public Timeline {
        entries = List.copyOf(entries);
    }

    /** Puts what was said and what was heard into order; a thing said at the same moment comes first. */
    public static Timeline of(List<Entry.Said> said, List<ChatLine> heard) {
        List<Entry> entries = new ArrayList<>(said);
        heard.forEach(line -> entries.add(new Entry.Heard(line)));
        entries.sort(Comparator.comparing(Entry::at));
        return new Timeline(entries);
    }

    /** What the hotel answered. */
    public List<Entry.Heard> answers() {
        return of(Entry.Heard.class).toList();
    }

    /** How many answers of this kind. */
    public long count(AnswerKind kind) {
        return answers().stream().filter(answer -> answer.kind() == kind).count();
    }

    long said() {
        return of(Entry.Said.class).count();
    }

    /** As lines to read, with what broke meanwhile: {@code >} the guest, {@code <} the hotel, {@code !} a trouble. */
    public List<String> lines(List<Entry.Broke> troubles) {
        List<Entry> all = new ArrayList<>(entries);
        if (!entries.isEmpty()) {
            Instant from = entries.getFirst().at().minusSeconds(5);
            Instant to = entries.getLast().at().plusSeconds(60);
            troubles.stream()
                    .filter(trouble ->
                            trouble.at().isAfter(from) && trouble.at().isBefore(to))
                    .forEach(all::add);
        }
        return all.stream()
                .sorted(Comparator.comparing(Entry::at))
                .map(Timeline::line)
                .toList();
    }

    private <T extends Entry> Stream<T> of(Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast);
    }

    private static String line(Entry entry) {
        String at =
                "    " + entry.at().truncatedTo(ChronoUnit.MILLIS).toString().substring(11) + " ";
        return at
                + switch (entry) {
                    case Entry.Said said ->
                        "> " + said.what() + "  (" + said.copies() + " copies, " + said.wamid() + ")";
                    case Entry.Heard heard ->
                        "< " + heard.kind() + " " + shortened(heard.line()) + "  (" + heard.opaque() + ")";
                    case Entry.Broke broke -> "! " + broke.what();
                };
    }

    private static String shortened(ChatLine line) {
        String text = line.text().replace('\n', '|');
        List<String> ids = line.choices().stream().map(Choice::id).toList();
        return (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + (ids.isEmpty() ? "" : " " + ids);
    }
}
