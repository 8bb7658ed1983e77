package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.rate.Season;
import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Refused;
import io.conserje.simulators.qloapps.wire.Tree;
import io.conserje.simulators.qloapps.wire.XmlReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of {@code feature_prices}: seasons with one range of dates; special days are not known. */
class FeaturePrices {
    private static final int INVALID = 85;
    private static final int FIXED = 2;
    private static final int CHEAPER = 1;

    private final Books books;
    private final JsonMapper json = JsonMapper.builder().build();

    FeaturePrices(Books books) {
        this.books = books;
    }

    Answer add(byte[] body) {
        Map<String, @Nullable Object> tree = XmlReader.read(body).orElseThrow(() -> new Refused(Answer.noXml()));
        JsonNode rule = json.valueToTree(tree).path("feature_price");
        JsonNode days = rule.path("associations").path("restrictions").path("price_rule");
        if (!days.isObject()) {
            throw invalid("\"Price rules are required.\"");
        }
        Season season = books.locked(() -> books.rates.add(id -> season(id, rule, days)));
        return new Answer.Data(201, "feature_price", row(season));
    }

    Answer remove(String id) {
        boolean known = id.matches("\\d{1,9}") && books.locked(() -> books.rates.remove(Integer.parseInt(id)));
        return known ? new Answer.Nothing(200) : Answer.error(404, 87, "Id(s) not exists: " + id);
    }

    private static Season season(int id, JsonNode rule, JsonNode days) {
        BigDecimal value = new BigDecimal(rule.path("impact_value").asString("0"));
        return new Season(
                id,
                rule.path("id_product").asInt(0),
                rule.path("feature_price_name").path("language").asString(""),
                date(days.path("date_from")),
                date(days.path("date_to")),
                rule.path("impact_way").asInt(0) == CHEAPER ? value.negate() : value,
                rule.path("impact_type").asInt(0) != FIXED);
    }

    static Map<String, @Nullable Object> row(Season season) {
        return Tree.of(
                "id",
                season.id(),
                "id_product",
                season.typeId(),
                "id_cart",
                0,
                "id_guest",
                0,
                "id_room",
                0,
                "impact_way",
                season.change().signum() < 0 ? CHEAPER : 2,
                "impact_type",
                season.percent() ? 1 : FIXED,
                "impact_value",
                Wording.money(season.change().abs()),
                "active",
                1,
                "feature_price_name",
                season.name(),
                "associations",
                Tree.of("restrictions", List.of(restriction(season))));
    }

    private static Map<String, @Nullable Object> restriction(Season season) {
        return Tree.of(
                "id",
                season.id(),
                "date_from",
                season.first().toString(),
                "date_to",
                season.last().toString(),
                "date_selection_type",
                1,
                "is_special_days_exists",
                0,
                "special_days",
                "[]");
    }

    private static LocalDate date(JsonNode node) {
        try {
            return LocalDate.parse(node.asString(""));
        } catch (DateTimeParseException bad) {
            throw invalid("\"Invalid dates in the price rules.\"");
        }
    }

    private static Refused invalid(String what) {
        return new Refused(Answer.error(400, INVALID, "Validation error: " + what));
    }
}
