package io.conserje.pmsadapter.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stay to book.
 *
 * @param key made from stored facts; one booking at most comes of it
 * @param fence of the conversation's lease; an older one than was seen for the key is refused
 * @param rooms one entry a room, all of the same type
 * @param quotedTotal what the guest agreed to pay; a different price is refused
 * @param language the guest's, ISO 639-1
 * @param remark for the hotel's staff
 * @param quotedFees what the guest was told that the house charges apart; other fees are refused as a changed price, null leaves them unlooked at
 */
public record BookingRequest(
        @NotNull UUID key,
        long fence,
        @NotNull LocalDate checkIn,
        @NotNull LocalDate checkOut,
        @NotBlank String roomTypeId,
        @NotEmpty @Size(max = 10) List<@Valid RoomParty> rooms,
        @NotNull @Valid Guest guest,
        @NotNull @Valid Money quotedTotal,
        @NotBlank String language,
        @Nullable @Size(max = 500) String remark,
        @Nullable @Size(max = 100) List<@Valid Fee> quotedFees) {

    /**
     * Who books.
     *
     * @param phone E.164
     */
    public record Guest(
            @NotBlank @Size(max = 32) String firstName,
            @NotBlank @Size(max = 32) String lastName,
            @NotBlank @Size(max = 128) String email,
            @Nullable @Size(max = 32) String phone) {}
}
