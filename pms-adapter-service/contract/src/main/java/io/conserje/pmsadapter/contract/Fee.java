package io.conserje.pmsadapter.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What a house charges beside the price of a stay.
 *
 * @param serviceId of the {@link HotelService}
 * @param beforeTax for the whole stay and all rooms; the hotel's system does not tell its tax
 */
public record Fee(
        @NotBlank String serviceId,
        String name,
        @NotNull @Valid Money beforeTax) {

    /** Whether two lists charge the same amounts for the same services, in whatever order and words. */
    public static boolean same(List<Fee> some, List<Fee> others) {
        return some.size() == others.size()
                && some.stream().allMatch(fee -> others.stream().anyMatch(fee::sameAs));
    }

    private boolean sameAs(Fee other) {
        return serviceId.equals(other.serviceId) && beforeTax.sameAs(other.beforeTax);
    }
}
