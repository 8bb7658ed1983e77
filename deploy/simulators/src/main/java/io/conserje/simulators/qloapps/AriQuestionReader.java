package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Answer.Problem;
import io.conserje.simulators.qloapps.wire.Refused;
import io.conserje.simulators.qloapps.wire.XmlReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a question to {@code hotel_ari} and refuses it in QloApps' words where QloApps does. */
class AriQuestionReader {
    private static final int INVALID = 85;
    private static final Map<String, String> STATES = Map.of(
            "get_unavailable_rooms", "unavailable",
            "get_booked_rooms", "booked",
            "get_partial_available_rooms", "partially_available");

    private final JsonMapper json = JsonMapper.builder().build();

    AriQuestion read(byte[] body) {
        if (body.length == 0) {
            throw invalid("ARI search parameters are missing.");
        }
        Optional<Map<String, @Nullable Object>> tree = XmlReader.read(body);
        JsonNode ari =
                json.valueToTree(tree.orElseThrow(AriQuestionReader::noXml)).path("hotel_ari");
        LocalDate from = date(ari, "date_from");
        LocalDate to = date(ari, "date_to");
        if (!from.isBefore(to)) {
            throw invalid("\"Date to\" must be after \"date from\"");
        }
        return new AriQuestion(
                ari.path("id_hotel").asString(""),
                ari.path("id_room_type").asInt(0),
                from,
                to,
                occupancies(ari),
                isOn(ari, "date_wise_breakdown"),
                states(ari));
    }

    private static Set<String> states(JsonNode ari) {
        return STATES.entrySet().stream()
                .filter(state -> isOn(ari, state.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static boolean isOn(JsonNode ari, String flag) {
        return ari.path(flag).asInt(0) == 1;
    }

    private static int occupancies(JsonNode ari) {
        List<JsonNode> rooms =
                ari.path("associations").path("room_occupancies").valueStream().toList();
        for (int i = 0; i < rooms.size(); i++) {
            if (rooms.get(i).path("adults").asInt(0) < 1) {
                throw invalid("Invalid value for number of adults for Room-%d occupancy(value must be greater than 0)."
                        .formatted(i + 1));
            }
        }
        return Math.max(1, rooms.size());
    }

    private static LocalDate date(JsonNode ari, String field) {
        try {
            return LocalDate.parse(ari.path(field).asString(""));
        } catch (DateTimeParseException bad) {
            throw invalid("\"The %s field is invalid.\"".formatted(field));
        }
    }

    private static Refused invalid(String what) {
        return new Refused(Answer.error(400, INVALID, "Validation error: " + what));
    }

    private static Refused noXml() {
        Problem warning = new Problem(
                3,
                "[PHP Warning #2] simplexml_load_string(): Entity: line 1: parser error : Start tag expected, '<' not"
                        + " found (/var/www/qloapps/modules/hotelreservationsystem/classes/"
                        + "WebserviceSpecificManagementHotelAri.php, line 486)");
        Problem missing = new Problem(INVALID, "Validation error: ARI search parameters are missing.");
        return new Refused(new Answer.Errors(400, List.of(warning, missing)));
    }
}
