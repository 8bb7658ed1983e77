package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.RoomType.Room;
import io.conserje.simulators.qloapps.RoomType.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What never changes in the simulated hotel: rooms, services, prices in USD and the tax of 4 %. */
class House {
    static final int ID = 1;
    static final String CURRENCY = "USD";
    static final String NAME = "The Hotel Prime";
    static final String CHECK_IN_TIME = "12:00";

    private static final BigDecimal TAX = new BigDecimal("0.04");

    private final List<RoomType> types = List.of(
            type(1, "General Rooms", "Habitaciones Generales", "A quiet room on the garden.", "1000", "GR"),
            type(2, "Delux Rooms", "Habitaciones Delux", "More space and a desk by the window.", "1500", "DR"),
            type(3, "Executive Rooms", "Habitaciones Ejecutivas", "A room with a place to work.", "2000", "ER"),
            type(4, "Luxury Rooms", "Habitaciones de Lujo", "Our largest rooms, with a balcony.", "2500", "LR"));

    private final List<ExtraService> services = List.of(
            service(5, "Room Maintenance Fees", "Mantenimiento de la habitación", "250", true, true, true),
            service(6, "Internet Handling Charges", "Cargo por internet", "250", false, true, false),
            service(7, "Airport Shuttle", "Traslado al aeropuerto", "50", false, false, false),
            service(8, "Cab on Demand", "Taxi a pedido", "200", false, false, false),
            service(9, "Breakfast", "Desayuno", "350", true, false, false),
            service(10, "Dinner", "Cena", "450", true, false, false));

    private static RoomType type(int id, String name, String spanish, String text, String price, String prefix) {
        Words description = new Words("<p>" + text + "</p>", "<p>" + spanish + "</p>");
        return new RoomType(id, new Words(name, spanish), description, new BigDecimal(price), prefix);
    }

    private static ExtraService service(
            int id, String name, String spanish, String price, boolean night, boolean auto, boolean inRoom) {
        return new ExtraService(id, new Words(name, spanish), new BigDecimal(price), night, auto, inRoom);
    }

    List<RoomType> types() {
        return types;
    }

    List<ExtraService> services() {
        return services;
    }

    Optional<RoomType> type(int id) {
        return types.stream().filter(type -> type.id() == id).findFirst();
    }

    Optional<ExtraService> service(int id) {
        return services.stream().filter(service -> service.id() == id).findFirst();
    }

    List<Room> rooms() {
        return types.stream().flatMap(type -> type.rooms().stream()).toList();
    }

    /** What the services cost that a quote shows as part of a room's price, USD a night without tax. */
    BigDecimal servicesInRoomPrice() {
        return services.stream()
                .filter(service -> service.autoAdded() && service.inRoomPrice())
                .map(ExtraService::price)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The tax on an amount, to the cent. */
    static BigDecimal taxOn(BigDecimal amount) {
        return amount.multiply(TAX).setScale(2, RoundingMode.HALF_UP);
    }
}
