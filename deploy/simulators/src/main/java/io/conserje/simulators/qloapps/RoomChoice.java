package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.BookingRequest.Line;
import io.conserje.simulators.qloapps.BookingRequest.RoomWish;
import io.conserje.simulators.qloapps.RoomBooking.Stay;
import io.conserje.simulators.qloapps.RoomType.Room;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Picks rooms for a request: the ones that were named, else the first free ones. Capacity and past days do not matter. */
final class RoomChoice {
    private final House house;
    private final Books books;
    private final List<Chosen> chosen = new ArrayList<>();

    RoomChoice(House house, Books books) {
        this.house = house;
        this.books = books;
    }

    /** Adds rooms for a line from the given position of its wishes; false when there are not enough. */
    boolean add(Line line, int fromPosition) {
        Set<Integer> named = named(line, fromPosition);
        for (int position = fromPosition; position < line.count(); position++) {
            RoomWish wish = line.wish(position);
            Optional<Stay> stay = find(line, wish, named);
            if (stay.isEmpty()) {
                return false;
            }
            chosen.add(new Chosen(line, stay.get(), wish == null ? RoomWish.unlisted() : wish));
        }
        return true;
    }

    private Optional<Stay> find(Line line, @Nullable RoomWish wish, Set<Integer> named) {
        if (!line.from().isBefore(line.to())) {
            return Optional.empty();
        }
        Integer wanted = wish == null ? null : wish.roomId();
        List<Room> free = books.free(house.type(line.typeId()).orElseThrow(), line.from(), line.to());
        return free.stream()
                .filter(room -> wanted == null ? !named.contains(room.id()) : room.id() == wanted)
                .map(room -> new Stay(room, line.from(), line.to()))
                .filter(stay -> chosen.stream().noneMatch(other -> other.stay().meets(stay)))
                .findFirst();
    }

    private static Set<Integer> named(Line line, int fromPosition) {
        Set<Integer> named = new HashSet<>();
        line.wishes().stream().skip(fromPosition).forEach(wish -> {
            if (wish.roomId() != null) {
                named.add(wish.roomId());
            }
        });
        return named;
    }

    List<Chosen> chosen() {
        return List.copyOf(chosen);
    }

    /** A room that will be written for one wish of a line. */
    record Chosen(Line line, Stay stay, RoomWish wish) {}
}
