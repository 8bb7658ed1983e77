package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.qloapps.QloAppsApi;
import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.QloAppsFailure;
import io.conserje.pmsadapter.qloapps.QloAppsHouse;
import io.conserje.pmsadapter.qloapps.wire.booking.HeldRoom;
import io.conserje.pmsadapter.qloapps.wire.house.ExtraServiceRow;
import io.conserje.pmsadapter.qloapps.wire.house.HotelRow;
import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import io.conserje.pmsadapter.qloapps.wire.house.TaxRow;
import io.conserje.pmsadapter.qloapps.wire.house.TaxRuleRow;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The tax of an extra. Services that are part of a room's price are taxed as the room, whatever their own rules (measured on 1.7.0); an
 * extra of the catalogue by its own group of rules, which is asked for only where it is another than the room's: the key then has to
 * read {@code tax_rules} and {@code taxes}. Throws {@link QloAppsFailure}.
 */
class QloAppsTaxes {

    private final QloAppsApi api;
    private final QloAppsCalls calls;
    private final QloAppsHouse house;

    QloAppsTaxes(QloAppsApi api, QloAppsCalls calls, QloAppsHouse house) {
        this.api = api;
        this.calls = calls;
        this.house = house;
    }

    /** The tax of an extra as a part of its price; empty where the rules are more than one number, as for single postal codes. */
    Optional<BigDecimal> rate(HeldRoom room, RoomTypeRow type, RoomTypeRow.Service ofType, ExtraServiceRow row) {
        Integer group = ofType.idTaxRulesGroup() == null ? row.idTaxRulesGroup() : ofType.idTaxRulesGroup();
        return group == null || group.equals(type.idTaxRulesGroup())
                ? Optional.of(QloAppsExtras.rate(room))
                : ofGroup(group).map(percent -> percent.movePointLeft(2));
    }

    private Optional<BigDecimal> ofGroup(int group) {
        HotelRow hotel = house.hotel();
        List<TaxRuleRow> here = calls
                .list(
                        "tax_rules",
                        "tax_rules",
                        TaxRuleRow.class,
                        () -> api.taxRules("[id_country,id_state,zipcode_from,id_tax,behavior]", "[" + group + "]"))
                .stream()
                .filter(rule -> Objects.equals(hotel.idCountry(), rule.idCountry()))
                .filter(rule -> rule.idState() == 0 || Objects.equals(hotel.idState(), rule.idState()))
                .sorted(Comparator.comparingInt(TaxRuleRow::idState).reversed())
                .toList();
        if (here.isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        boolean plain = here.stream().allMatch(TaxRuleRow::isOfAllCodes)
                && (here.size() == 1 || here.getFirst().isAlone());
        return plain ? Optional.of(percent(here.getFirst().idTax())) : Optional.empty();
    }

    /** QloApps levies no tax that is not active. */
    private BigDecimal percent(int tax) {
        return calls.list("taxes", "taxes", TaxRow.class, () -> api.taxes("[rate,active]", "[" + tax + "]")).stream()
                .filter(row -> row.active() == 1)
                .map(TaxRow::rate)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
