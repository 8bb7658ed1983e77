package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.BookingRequest.Guest;
import io.conserje.simulators.qloapps.RoomChoice.Chosen;
import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes new bookings. Rooms are chosen first and written later without a lock in between, so that two who want the last
 * room are both answered with 200, and the second is released without a word.
 */
class BookingDesk {
    private static final String E_MAIL = "[^\\s@]+@[^\\s@]+\\.[^\\s@]+";
    private static final int LONGEST_NAME = 32;

    private final House house;
    private final Books books;
    private final Pricing pricing;
    private final Documents documents;
    private final InstantSource clock;
    private final Supplier<String> references;
    private final Race race;

    BookingDesk(
            House house,
            Books books,
            Documents documents,
            InstantSource clock,
            Supplier<String> references,
            Race race) {
        this.house = house;
        this.books = books;
        this.pricing = new Pricing(house, books);
        this.documents = documents;
        this.clock = clock;
        this.references = references;
        this.race = race;
    }

    /** Books, or refuses; there is no idempotency: the same request twice is two bookings. */
    Answer book(BookingRequest request, boolean soldOut) {
        pricing.requireServices(request);
        List<Chosen> chosen = books.locked(() -> choose(request, soldOut));
        requirePerson(request.guest());
        race.betweenChoiceAndWrite().run();
        return books.locked(() -> write(request, chosen));
    }

    private List<Chosen> choose(BookingRequest request, boolean soldOut) {
        if (request.guest().id() != null
                && !books.customers.containsKey(request.guest().id())) {
            throw BookingRequestReader.refused("Please provide a valid id_customer.");
        }
        if (request.guest().firstName().isBlank()) {
            throw BookingRequestReader.refused("Please provide a valid first name.");
        }
        RoomChoice choice = new RoomChoice(house, books);
        if (soldOut || !request.lines().stream().allMatch(line -> choice.add(line, 0))) {
            throw BookingRequestReader.refused("Requested room(s) not available.");
        }
        return choice.chosen();
    }

    /** PHP dies on these: with a 200 for a bad e-mail, with a 500 for a bad name; nothing is booked. */
    private static void requirePerson(Guest guest) {
        if (guest.id() != null) {
            return;
        }
        if (!guest.email().matches(E_MAIL)) {
            throw new Refused(new Answer.Page(200, "Fatal error"));
        }
        String names = guest.firstName() + guest.lastName();
        boolean tooLong =
                guest.firstName().length() > LONGEST_NAME || guest.lastName().length() > LONGEST_NAME;
        if (tooLong || names.chars().anyMatch(Character::isDigit)) {
            throw new Refused(new Answer.Page(500, ""));
        }
    }

    private Answer write(BookingRequest request, List<Chosen> chosen) {
        Instant now = clock.instant();
        Customer customer = customer(request.guest(), now);
        Order order = new Order(
                books.nextOrder(), references.get(), customer.id(), request.source(), request.languageId(), now);
        books.nextHistory();
        chosen.forEach(room -> order.rooms.add(roomBooking(order, room, now)));
        Pricing.raise(order, request.wantedTotal());
        order.firstTotal = order.total();
        pay(order, request);
        books.orders.put(order.id, order);
        return TaxTrouble.answer(request, documents.booking(order));
    }

    private Customer customer(Guest guest, Instant now) {
        Optional<Customer> known = guest.id() == null
                ? books.customer(guest.email())
                : Optional.ofNullable(books.customers.get(guest.id()));
        Customer customer = known.map(old -> old.renamed(guest.firstName(), guest.lastName(), guest.phone()))
                .orElseGet(() -> new Customer(
                        books.nextCustomer(), guest.firstName(), guest.lastName(), guest.email(), guest.phone(), now));
        books.customers.put(customer.id(), customer);
        return customer;
    }

    private RoomBooking roomBooking(Order order, Chosen room, Instant now) {
        RoomBooking booking = new RoomBooking(books.nextRoomBooking(), order, room.stay(), room.wish(), now);
        pricing.price(booking, room.wish());
        if (books.isTaken(booking.room, booking.from, booking.to) && !race.isMissed(books.nextCollision())) {
            booking.lose();
        }
        return booking;
    }

    private static void pay(Order order, BookingRequest request) {
        order.paid = request.paid();
        order.payment = request.paymentMethod() == null ? order.payment : request.paymentMethod();
        order.paymentType = "pay at hotel".equals(request.paymentType()) ? 2 : 1;
        if (request.remark() != null) {
            order.remarks.add(Wording.storedText(request.remark()));
        }
        order.state = firstState(order, request);
    }

    private static int firstState(Order order, BookingRequest request) {
        int status = request.status() == null ? 1 : request.status();
        int payment = request.paymentStatus() == null ? 0 : request.paymentStatus();
        return switch (status) {
            case 3 -> {
                order.cancel();
                yield Order.CANCELLED;
            }
            case 4 -> {
                order.rooms.forEach(RoomBooking::release);
                yield Order.REFUNDED;
            }
            case 2 -> Order.PAID;
            default -> stateOfPayment(order, payment);
        };
    }

    private static int stateOfPayment(Order order, int payment) {
        if (payment == 1 || (order.paid.signum() > 0 && order.paid.compareTo(order.total()) >= 0)) {
            return Order.PAID;
        }
        return payment == 2 || order.paid.compareTo(BigDecimal.ZERO) > 0 ? Order.PARTLY_PAID : Order.AWAITING_PAYMENT;
    }

    /**
     * How two bookings for one room meet.
     *
     * @param betweenChoiceAndWrite runs while others may choose the same room
     * @param missedEvery every so many-th collision is not seen, and both bookings stand; 0 means that none is missed
     */
    record Race(Runnable betweenChoiceAndWrite, int missedEvery) {
        boolean isMissed(int collision) {
            return missedEvery > 0 && collision % missedEvery == 0;
        }
    }
}
