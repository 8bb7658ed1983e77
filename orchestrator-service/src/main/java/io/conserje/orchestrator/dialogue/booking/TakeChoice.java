package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.memory.DialogueState.Quoted;
import io.conserje.orchestrator.dialogue.memory.OpenCount;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.rooms.ChosenRoom;
import io.conserje.orchestrator.dialogue.rooms.FindRooms;
import io.conserje.orchestrator.dialogue.rooms.NearbyDates;
import io.conserje.orchestrator.dialogue.scene.Menu;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.HandOver;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Acts on a tapped button or row; one from an old message never does what is no longer on offer. */
@Component
public class TakeChoice {

    private static final Pattern DATES = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}):(\\d{4}-\\d{2}-\\d{2})");

    private static final Pattern COUNTED = Pattern.compile("(\\w+):(\\d{1,2})");
    private static final Pattern ROOMS = Pattern.compile("[1-9]\\d?");

    private final BookStay booking;
    private final TakeTold told;
    private final HandOver handOver;
    private final ChosenRoom chosen;
    private final NextStay next;

    TakeChoice(BookStay booking, TakeTold told, HandOver handOver, ChosenRoom chosen, NextStay next) {
        this.booking = booking;
        this.told = told;
        this.handOver = handOver;
        this.chosen = chosen;
        this.next = next;
    }

    /** Acts on it; false when the id is none of ours. */
    public boolean take(Scene scene, String id) {
        scene.understood();
        if (Menu.PERSON.equals(id)) {
            handOver.toAPerson(scene);
            return true;
        }
        if (scene.state().step() == Step.BOOKING_UNKNOWN) {
            scene.say("still_checking");
            return true;
        }
        if (ComeBack.isPaused(scene) && !QuoteStay.NO.equals(id)) {
            ComeBack.takeUp(scene);
            prefer(scene, id);
        }
        if (Menu.BOOK.equals(id)) {
            booking.again(scene);
            return true;
        }
        if (id.startsWith(FindRooms.ROOM)) {
            room(scene, id.substring(FindRooms.ROOM.length()));
            return true;
        }
        if (id.startsWith(FindRooms.COUNT)) {
            return count(scene, id.substring(FindRooms.COUNT.length()));
        }
        if (id.startsWith(NearbyDates.STAY)) {
            return stay(scene, id.substring(NearbyDates.STAY.length()));
        }
        if (id.startsWith(WhichCount.COUNT)) {
            return openCount(scene, id.substring(WhichCount.COUNT.length()));
        }
        if (id.startsWith(AmbiguousDates.ARRIVAL)) {
            return arrival(scene, id.substring(AmbiguousDates.ARRIVAL.length()));
        }
        return confirmation(scene, id);
    }

    /** A room of a list that was shown before a pause is the one that is looked for again. */
    private static void prefer(Scene scene, String id) {
        if (id.startsWith(FindRooms.ROOM)) {
            String roomTypeId = id.substring(FindRooms.ROOM.length());
            scene.remember(scene.state().with(scene.state().rooms().preferring(roomTypeId)));
        }
    }

    private void room(Scene scene, String roomTypeId) {
        Rooms rooms = scene.state().rooms();
        boolean shown =
                rooms.shown().stream().anyMatch(offer -> offer.roomTypeId().equals(roomTypeId));
        if (shown) {
            scene.remember(scene.state().with(rooms.choosing(roomTypeId)));
            chosen.acknowledge(scene, "rooms.chosen");
        }
        if (shown || !scene.state().stay().isComplete()) {
            booking.advance(scene);
        } else {
            booking.again(scene);
        }
    }

    private boolean count(Scene scene, String number) {
        if (!ROOMS.matcher(number).matches() || Integer.parseInt(number) > FindRooms.MOST_ROOMS) {
            return false;
        }
        booking.inRooms(scene, Integer.parseInt(number));
        return true;
    }

    private boolean openCount(Scene scene, String said) {
        Matcher matcher = COUNTED.matcher(said);
        if (!matcher.matches() || !OpenCount.TYPES.contains(matcher.group(1))) {
            return false;
        }
        told.count(scene, matcher.group(1), Integer.parseInt(matcher.group(2)));
        return true;
    }

    private boolean stay(Scene scene, String dates) {
        Matcher matcher = DATES.matcher(dates);
        if (!matcher.matches()) {
            return false;
        }
        try {
            change(scene, LocalDate.parse(matcher.group(1)), LocalDate.parse(matcher.group(2)));
        } catch (DateTimeException _) {
            return false;
        }
        return true;
    }

    private void change(Scene scene, LocalDate from, LocalDate to) {
        Stay stay = scene.state().stay();
        Integer nights = stay.nights();
        boolean told = nights != null && from.plusDays(nights).equals(to);
        scene.remember(scene.state()
                .with(stay.withDates(from, to, told ? nights : null))
                .with(scene.state().rooms().outdated()));
        booking.advance(scene);
    }

    private boolean arrival(Scene scene, String date) {
        try {
            LocalDate from = LocalDate.parse(date);
            Stay stay = scene.state().stay();
            Integer nights = stay.nights();
            scene.remember(scene.state()
                    .with(stay.withDates(from, nights == null ? null : from.plusDays(nights), nights))
                    .with(scene.state().rooms().outdated()));
        } catch (DateTimeException _) {
            return false;
        }
        booking.advance(scene);
        return true;
    }

    private boolean confirmation(Scene scene, String id) {
        boolean confirming = scene.state().step() == Step.CONFIRMING;
        if (id.startsWith(QuoteStay.YES)) {
            confirm(scene, id.substring(QuoteStay.YES.length()), confirming);
            return true;
        }
        if (QuoteStay.CHANGE.equals(id)) {
            if (scene.state().step().isBooking()) {
                WhatToChange.ask(scene);
            } else {
                scene.say("ask.stay");
            }
            return true;
        }
        if (QuoteStay.NO.equals(id)) {
            if (scene.state().step().isBooking()) {
                next.drop(scene);
            } else {
                scene.say("dropped");
            }
            return true;
        }
        return false;
    }

    private void confirm(Scene scene, String draftId, boolean confirming) {
        Quoted quoted = scene.state().quoted();
        if (confirming && quoted != null && quoted.draftId().toString().equals(draftId)) {
            booking.book(scene);
            return;
        }
        scene.say("confirm.outdated");
        if (scene.state().step().isBooking()) {
            scene.remember(scene.state().with(scene.state().rooms().outdated().showing(List.of())));
            booking.advance(scene);
        }
    }
}
