package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Refused;
import io.conserje.simulators.qloapps.wire.XmlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes the shortest stay out of a {@code PUT hotel_room_types}; the rest of the row stays what it is. */
class StayLimits {
    private final Books books;
    private final Catalogue catalogue;
    private final JsonMapper json = JsonMapper.builder().build();

    StayLimits(Books books, Catalogue catalogue) {
        this.books = books;
        this.catalogue = catalogue;
    }

    Answer replace(String id, byte[] body) {
        Map<String, @Nullable Object> tree = XmlReader.read(body).orElseThrow(() -> new Refused(Answer.noXml()));
        JsonNode row = json.valueToTree(tree).path("hotel_room_type");
        return books.locked(() -> {
            row(id).ifPresent(known -> books.rates.shortestStay(
                    Integer.parseInt(id), row.path("min_los").asInt(1)));
            return row(id).<Answer>map(known -> Answer.ok("hotel_room_type", Wording.strings(known)))
                    .orElseGet(() -> Answer.error(404, 92, "Invalid ID"));
        });
    }

    private Optional<Map<String, @Nullable Object>> row(String id) {
        List<Map<String, @Nullable Object>> rows = catalogue.capacities();
        return rows.stream()
                .filter(row -> String.valueOf(row.get("id")).equals(id))
                .findFirst();
    }
}
