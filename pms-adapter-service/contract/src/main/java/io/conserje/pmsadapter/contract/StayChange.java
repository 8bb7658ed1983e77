package io.conserje.pmsadapter.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to become of a booking; {@code kind} tells which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StayChange.Dates.class, name = "dates"),
    @JsonSubTypes.Type(value = StayChange.Guests.class, name = "guests"),
    @JsonSubTypes.Type(value = StayChange.RoomType.class, name = "room_type"),
    @JsonSubTypes.Type(value = StayChange.Services.class, name = "services"),
    @JsonSubTypes.Type(value = StayChange.LateCheckOut.class, name = "late_check_out"),
    @JsonSubTypes.Type(value = StayChange.EarlyCheckIn.class, name = "early_check_in"),
    @JsonSubTypes.Type(value = StayChange.Cancellation.class, name = "cancellation"),
    @JsonSubTypes.Type(value = StayChange.Payment.class, name = "payment")
})
public sealed interface StayChange {

    /**
     * Other days: moved, longer or shorter.
     *
     * @param checkOut the departure day
     */
    record Dates(@NotNull LocalDate checkIn, @NotNull LocalDate checkOut) implements StayChange {}

    /**
     * Other people.
     *
     * @param rooms one entry for each room of the booking, in its order
     */
    record Guests(@NotEmpty @Size(max = 10) List<@Valid RoomParty> rooms) implements StayChange {}

    /** Another room type for all rooms, the same days. */
    record RoomType(@NotBlank @Size(max = 32) String roomTypeId) implements StayChange {}

    /** Extra services, in addition to those that are booked, for each room. */
    record Services(@NotEmpty @Size(max = 10) List<@Valid Extra> extras) implements StayChange {}

    /**
     * One extra: of the hotel's catalogue by its id, or anything else by a name and a price.
     *
     * @param serviceId the hotel system's id; null for one by name
     * @param name for the staff; null for one of the catalogue
     * @param price of one, taxes included; null for one of the catalogue
     * @param quantity how many
     */
    record Extra(
            @Nullable @Size(max = 32) String serviceId,
            @Nullable @Size(max = 64) String name,
            @Nullable @Valid Money price,
            @Min(1) int quantity) {}

    /** The rooms are kept longer on the departure day, until then in hotel time. */
    record LateCheckOut(@NotNull LocalTime until) implements StayChange {}

    /** The rooms are wanted earlier on the arrival day, from then in hotel time. */
    record EarlyCheckIn(@NotNull LocalTime from) implements StayChange {}

    /** The whole booking is given up. */
    record Cancellation() implements StayChange {}

    /**
     * Money that the hotel has received elsewhere, noted in its system. QloApps keeps the amount and loses what {@code method} says.
     *
     * @param amount in addition to what was received before
     * @param method how, for the staff
     */
    record Payment(
            @NotNull @Valid Money amount,
            @NotBlank @Size(max = 32) String method) implements StayChange {}
}
