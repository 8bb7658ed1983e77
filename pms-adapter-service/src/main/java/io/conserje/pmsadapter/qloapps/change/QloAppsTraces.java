package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.change.DoneChanges;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.wire.booking.BookedLines;
import io.conserje.pmsadapter.qloapps.wire.booking.ChangeBody;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The services of bookings in shops that tell none: those that come by themselves, or those that our own last changes left. Whether a
 * booking still has them is for its price to show.
 */
class QloAppsTraces {

    private final DoneChanges done;
    private final JsonMapper mapper;
    private final QloAppsHouse house;

    QloAppsTraces(DoneChanges done, JsonMapper mapper, QloAppsHouse house) {
        this.done = done;
        this.mapper = mapper;
        this.house = house;
    }

    /** What the services may be, most likely first, by the ids of the rooms' rows. */
    Stream<Map<Long, List<BookedLines.Service>>> of(QloAppsStanding standing) {
        Stream<Map<Long, List<BookedLines.Service>>> left =
                done.mementos(String.valueOf(standing.order().id())).stream()
                        .map(memento -> mapper.readValue(memento, QloAppsMemento.class))
                        .flatMap(memento -> left(standing, memento.wanted()).stream());
        return Stream.concat(Stream.of(automatic(standing)), left);
    }

    private Map<Long, List<BookedLines.Service>> automatic(QloAppsStanding standing) {
        Map<Long, List<BookedLines.Service>> services = new HashMap<>();
        standing.held().forEach(room -> services.put(room.id(), automatic(room)));
        return services;
    }

    private List<BookedLines.Service> automatic(HeldRoom room) {
        return house.type(room.type(), house.language(null)).stream()
                .flatMap(type -> type.row().services().stream())
                .flatMap(service -> QloAppsExtras.told(room, service, house.servicesInRoomPrice(), null).stream())
                .toList();
    }

    /** Empty unless every room has a line of its own. */
    private Optional<Map<Long, List<BookedLines.Service>>> left(
            QloAppsStanding standing, @Nullable List<WantedRoom> wanted) {
        if (wanted == null) {
            return Optional.empty();
        }
        Map<Long, List<BookedLines.Service>> services = new HashMap<>();
        for (HeldRoom room : standing.held()) {
            wanted.stream()
                    .filter(line -> line.isOf(room))
                    .findFirst()
                    .ifPresent(line -> services.put(room.id(), told(standing, room, line)));
        }
        return services.size() == standing.held().size() ? Optional.of(services) : Optional.empty();
    }

    private List<BookedLines.Service> told(QloAppsStanding standing, HeldRoom room, WantedRoom line) {
        return line.services().stream()
                .flatMap(sent -> sent.idService() == null
                        ? Stream.of(QloAppsExtras.told(sent))
                        : ofCatalogue(room, sent).map(service -> charged(standing, room, sent, service)))
                .toList();
    }

    private Stream<BookedLines.Service> ofCatalogue(HeldRoom room, ChangeBody.Service sent) {
        int language = house.language(null);
        return house.type(room.type(), language).stream()
                .flatMap(type -> type.row().services().stream())
                .filter(ofType -> Objects.equals(ofType.id(), sent.idService()))
                .flatMap(
                        ofType -> QloAppsExtras.told(room, ofType, house.services(language), sent.totalTax()).stream());
    }

    /** In whole cents: the whole of what QloApps taxed by its rule, and each night of what was sent with its tax. */
    private static BookedLines.Service charged(
            QloAppsStanding standing, HeldRoom room, ChangeBody.Service sent, BookedLines.Service service) {
        boolean nightly = service.perNight() == 1 && sent.totalTax() != null;
        long pieces = nightly ? room.to().toEpochDay() - room.from().toEpochDay() : 1;
        BigDecimal net = service.totalPriceWithoutTax();
        return new BookedLines.Service(
                service.idService(),
                service.name(),
                service.quantity(),
                service.unitPriceWithoutTax(),
                net,
                QloAppsBill.charged(net, service.totalTax(), pieces, standing).subtract(net),
                service.perNight());
    }
}
