package io.conserje.pmsadapter.qloapps.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.qloapps.QloAppsApi;
import io.conserje.pmsadapter.qloapps.QloAppsFailure;
import io.conserje.pmsadapter.qloapps.QloAppsFixture;
import io.conserje.pmsadapter.qloapps.ScriptedQloApps;
import io.conserje.pmsadapter.qloapps.ScriptedQloApps.Answer;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import io.conserje.pmsadapter.qloapps.wire.house.ExtraServiceRow;
import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class QloAppsTaxesTests {

    private static final HeldRoom ROOM = new HeldRoom(JsonMapper.shared().readTree("""
                    {"id":1,"total_price_tax_excl":"200.000000","total_price_tax_incl":"208.000000"}"""));

    private final ScriptedQloApps qloApps = new ScriptedQloApps();

    QloAppsTaxesTests() {
        qloApps.json("hotels", """
                        {"hotels":[{"id":1,"hotel_name":"Casa","id_country":21,"id_state":3}]}""").json("taxes", "{\"taxes\":[{\"rate\":\"10.000\",\"active\":1}]}");
        rules("{\"id_country\":21,\"id_state\":0,\"zipcode_from\":\"0\",\"id_tax\":9,\"behavior\":0}");
    }

    @AfterEach
    void close() {
        qloApps.close();
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 7", "5, , 5", "5, , ", ", , "})
    void anExtraOfTheRoomsGroupIsTaxedAsTheRoomWithoutAQuestion(
            @Nullable Integer room, @Nullable Integer ofType, @Nullable Integer own) {
        assertThat(rate(room, ofType, own))
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.04"));
        assertThat(qloApps.asked()).isEmpty();
    }

    @Test
    void anExtraOfAnotherGroupIsTaxedByItsOwnRule() {
        assertThat(rate(1, null, 7)).hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.1"));
        assertThat(qloApps.asked())
                .anyMatch(call -> call.startsWith("GET tax_rules") && call.contains("filter[id_tax_rules_group]=[7]"))
                .anyMatch(call -> call.startsWith("GET taxes") && call.contains("filter[id]=[9]"));
    }

    @Test
    void theTypesOwnGroupOfAnExtraGoesBeforeTheExtras() {
        rate(1, 8, 7);

        assertThat(qloApps.asked()).anyMatch(call -> call.contains("filter[id_tax_rules_group]=[8]"));
    }

    @Test
    void theRuleOfTheHotelsStateGoesBeforeThatOfTheCountryAndOthersDoNotCount() {
        rules("""
                {"id_country":21,"id_state":0,"zipcode_from":"0","id_tax":1,"behavior":0},
                {"id_country":21,"id_state":3,"zipcode_from":"0","id_tax":9,"behavior":0},
                {"id_country":21,"id_state":4,"zipcode_from":"0","id_tax":2,"behavior":0},
                {"id_country":8,"id_state":0,"zipcode_from":"0","id_tax":3,"behavior":0}""");

        assertThat(rate(1, null, 7)).isPresent();
        assertThat(qloApps.asked()).anyMatch(call -> call.contains("filter[id]=[9]"));
    }

    @Test
    void whereNoRuleIsForTheHotelNothingIsLevied() {
        rules("{\"id_country\":8,\"id_state\":0,\"zipcode_from\":\"0\",\"id_tax\":3,\"behavior\":0}");
        assertThat(rate(1, null, 7)).hasValueSatisfying(rate -> assertThat(rate).isZero());

        rules("{\"id_country\":21,\"id_state\":0,\"zipcode_from\":\"0\",\"id_tax\":9,\"behavior\":0}");
        qloApps.json("taxes", "{\"taxes\":[{\"rate\":\"10.000\",\"active\":0}]}");
        assertThat(rate(1, null, 7)).hasValueSatisfying(rate -> assertThat(rate).isZero());
    }

    @ParameterizedTest
    @CsvSource({"11000, 0, 0", "0, 1, 1", "0, 2, 1"})
    void rulesThatAreMoreThanOneNumberAreNone(String code, int behavior, int more) {
        String rule = "{\"id_country\":21,\"id_state\":3,\"zipcode_from\":\"" + code + "\",\"id_tax\":9,\"behavior\":"
                + behavior + "}";
        rules(more == 0 ? rule : rule + "," + rule.replace("\"id_state\":3", "\"id_state\":0"));

        assertThat(rate(1, null, 7)).isEmpty();
    }

    @Test
    void aPermissionThatIsMissingIsNamed() {
        qloApps.answer(
                "tax_rules",
                new Answer(
                        401,
                        "application/json",
                        "{\"errors\":[{\"code\":26,\"message\":\"Resource of type \\\"tax_rules\\\" is not allowed with this authentication key\"}]}",
                        Map.of()));

        assertThatThrownBy(() -> rate(1, null, 7))
                .isInstanceOfSatisfying(
                        QloAppsFailure.NotAllowed.class,
                        denied -> assertThat(denied.permission()).isEqualTo("use tax_rules"));
    }

    private void rules(String rows) {
        qloApps.json("tax_rules", "{\"tax_rules\":[" + rows + "]}");
    }

    private Optional<BigDecimal> rate(@Nullable Integer room, @Nullable Integer ofType, @Nullable Integer own) {
        var fixture = new QloAppsFixture(qloApps.url());
        var taxes = new QloAppsTaxes(
                fixture.client(QloAppsApi.class, Duration.ofSeconds(5)), fixture.calls(), fixture.house());
        var type = new RoomTypeRow(11, 1, "Double", null, null, null, room, null);
        return taxes.rate(
                ROOM,
                type,
                new RoomTypeRow.Service(9, null, ofType),
                new ExtraServiceRow(9, "Breakfast", new BigDecimal("20"), 2, own));
    }
}
