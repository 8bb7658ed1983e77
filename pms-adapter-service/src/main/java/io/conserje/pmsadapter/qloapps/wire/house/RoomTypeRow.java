package io.conserje.pmsadapter.qloapps.wire.house;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code room_types}. Its capacity is elsewhere, see {@link CapacityRow}.
 *
 * @param description HTML
 * @param descriptionShort HTML
 * @param idTaxRulesGroup by which its nights are taxed, and the services that are part of their price
 */
public record RoomTypeRow(
        int id,
        int idHotel,
        String name,
        @Nullable String description,
        @Nullable String descriptionShort,
        @Nullable String linkRewrite,
        @Nullable Integer idTaxRulesGroup,
        @Nullable Associations associations) {

    /** What belongs to a type. */
    public record Associations(
            @Nullable List<Image> images, @Nullable List<Service> services) {}

    /** A photo. */
    public record Image(int id) {}

    /**
     * A service that can be had with the type.
     *
     * @param price of this type, before tax; null where the service's own holds
     * @param idTaxRulesGroup of this type; null where the service's own holds
     */
    public record Service(
            int id, @Nullable BigDecimal price, @Nullable Integer idTaxRulesGroup) {

        /** Without a tax of its own. */
        public Service(int id, @Nullable BigDecimal price) {
            this(id, price, null);
        }
    }

    /** The same with other words for its descriptions. */
    public RoomTypeRow reworded(Function<@Nullable String, @Nullable String> words) {
        return new RoomTypeRow(
                id,
                idHotel,
                name,
                words.apply(description),
                words.apply(descriptionShort),
                linkRewrite,
                idTaxRulesGroup,
                associations);
    }

    /** Its photos, none where nothing is said. */
    public List<Image> images() {
        return associations == null ? List.of() : Objects.requireNonNullElse(associations.images(), List.of());
    }

    /** Its services, none where nothing is said. */
    public List<Service> services() {
        return associations == null ? List.of() : Objects.requireNonNullElse(associations.services(), List.of());
    }
}
