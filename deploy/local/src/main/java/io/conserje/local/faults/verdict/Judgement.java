package io.conserje.local.faults.verdict;

import io.conserje.local.bench.Report;
import io.conserje.local.faults.guest.AnswerKind;
import io.conserje.local.faults.guest.BookingTalk.End;
import io.conserje.local.outside.Simulators.Sent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Whether everything held for everybody, and the figures of it. */
public final class Judgement {
    private final List<Case> cases;
    private final Sent sent;
    private final Waiting waiting;
    private final boolean delivered;
    private final Map<Case, List<String>> breaches = new LinkedHashMap<>();

    /**
     * Judges.
     *
     * @param sent what the hotel sent, by the channel's count
     * @param waiting what waits in the platform at the end
     * @param delivered whether every copy of every message was taken in the end
     */
    public Judgement(List<Case> cases, Sent sent, Waiting waiting, boolean delivered) {
        this.cases = List.copyOf(cases);
        this.sent = sent;
        this.waiting = waiting;
        this.delivered = delivered;
        for (Case guest : cases) {
            List<String> found = Rules.breaches(guest);
            if (!found.isEmpty()) {
                breaches.put(guest, found);
            }
        }
    }

    /** Whether everything held. */
    public boolean holds() {
        return breaches.isEmpty() && sent.doubled() == 0 && waiting.isNothing() && delivered;
    }

    /** Tells the figures. */
    public void report(Report report, Explanations staff) throws InterruptedException {
        report.row("guests", Integer.toString(cases.size()), "");
        report.row("booked, told so, thanked", count(guest -> guest.end() == End.CONFIRMED), "");
        report.row("passed to a person", count(guest -> guest.end() == End.WITH_STAFF), "explained below");
        report.row("booking still being checked", count(Case::isUnsettled), "explained below");
        report.row("messages said", sum(guest -> guest.timeline().said()), "");
        report.row(
                "answers on the guests' phones",
                sum(guest -> guest.timeline().answers().size()),
                "");
        report.row("told that it is being checked", kind(AnswerKind.CHECKING), "");
        report.row("told that something does not work now", kind(AnswerKind.TROUBLE), "");
        report.row("told that nothing was booked, and to confirm again", kind(AnswerKind.STAND_BY), "");
        report.row("answers accepted by the channel, doubled", sent.accepted() + ", " + sent.doubled(), "0 doubled");
        report.row("bookings that stand", sum(guest -> guest.standing().size()), "one a guest who was told");
        report.row(
                "bookings made and cancelled again",
                sum(guest -> guest.bookings().size() - guest.standing().size()),
                "");
        report.row(
                "oldest in inbox, outbox",
                waiting.inboxSeconds() + " s, " + waiting.outboxSeconds() + " s",
                "nothing waits");
        report.row("bookings unknown to staff", staff.unknownBookings(), "");
        report.row("dead letters, quarantine", staff.size("dead-letters") + ", " + staff.size("quarantine"), "");
        report.row("guests for whom something did not hold", Integer.toString(breaches.size()), "0");
    }

    /** Each guest for whom something did not hold, or who was passed to a person, with the whole talk. */
    public List<String> violations(List<Entry.Broke> troubles) {
        List<String> lines = new ArrayList<>();
        breaches.forEach((guest, found) -> {
            lines.add("✗ guest " + guest.guest() + " (" + guest.wish().email() + ")");
            found.forEach(breach -> lines.add("  " + breach));
            lines.addAll(guest.timeline().lines(troubles));
            guest.bookings().forEach(booking -> lines.add("    in the hotel's system: " + booking));
        });
        cases.stream()
                .filter(guest -> guest.end() == End.WITH_STAFF || guest.isUnsettled())
                .filter(guest -> !breaches.containsKey(guest))
                .forEach(guest -> {
                    lines.add("? guest " + guest.guest() + " ended so:");
                    lines.addAll(guest.timeline().lines(troubles));
                });
        return lines;
    }

    private String count(Predicate<Case> what) {
        return Long.toString(cases.stream().filter(what).count());
    }

    private String kind(AnswerKind kind) {
        return sum(guest -> guest.timeline().count(kind));
    }

    private String sum(ToLongFunction<Case> what) {
        return Long.toString(cases.stream().mapToLong(what).sum());
    }
}
