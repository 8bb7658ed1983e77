package io.conserje.simulators.qloapps.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceQueryTests {
    private static final Set<String> FIELDS = Set.of("id", "name", "date_upd");
    private final List<Map<String, Object>> rows = List.of(
            Tree.of("id", 1, "name", "Ana/1", "date_upd", "2026-12-01 10:00:00"),
            Tree.of("id", 2, "name", "Bea", "date_upd", "2026-12-02 10:00:00"),
            Tree.of("id", 10, "name", "Eva", "date_upd", "2026-12-03 10:00:00"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "filter[id];[2];2",
                "filter[id];2;2",
                "filter[id];[1|10];1 10",
                "filter[id];[2,10];2 10",
                "filter[id];>[2];10",
                "filter[id];<[10];1 2",
                "filter[name];[Ana/1];1",
                "filter[name];%[a]%;1 2 10",
                "filter[name];[B]%;2",
                "filter[name];%[va];10",
                "filter[name];%[n%1]%;1",
                "filter[date_upd];>[2026-12-02 00:00:00];2 10",
            })
    void aFilterKeepsTheRowsThatMatch(String name, String value, String ids) {
        List<Map<String, Object>> found = new ResourceQuery(Map.of(name, value, "date", "1")).apply(rows, FIELDS);

        assertThat(found.stream().map(row -> row.get("id").toString())).containsExactly(ids.split(" "));
    }

    @Test
    void onlyTheNumberIsShownUnlessMoreIsAskedFor() {
        assertThat(new ResourceQuery(Map.of()).apply(rows, FIELDS).getFirst()).containsOnlyKeys("id");
        assertThat(new ResourceQuery(Map.of("display", "[id,name]"))
                        .apply(rows, FIELDS)
                        .getFirst())
                .containsOnlyKeys("id", "name");
        assertThat(new ResourceQuery(Map.of("display", "full"))
                        .apply(rows, FIELDS)
                        .getFirst())
                .containsOnlyKeys("id", "name", "date_upd");
    }

    @Test
    void sortAndLimitMakeAPage() {
        Map<String, String> query = Map.of("sort", "[id_DESC]", "limit", "1,1");

        assertThat(new ResourceQuery(query).apply(rows, FIELDS)).containsExactly(Map.of("id", 2));
    }

    @Test
    void aDateFilterNeedsToBeAnnounced() {
        assertThatThrownBy(() -> new ResourceQuery(Map.of("filter[date_upd]", ">[2026]")).apply(rows, FIELDS))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.answer().status()).isEqualTo(500));
    }

    @Test
    void anUnknownFieldIsAnErrorOfTheServer() {
        assertThatThrownBy(() -> new ResourceQuery(Map.of("display", "[nope]")).apply(rows, FIELDS))
                .isInstanceOf(Refused.class);
    }
}
