package io.conserje.pmsadapter.change;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The hotel's policies of changes, in hotel time.
 *
 * @param lateCheckOut the rooms after the usual hour
 * @param earlyCheckIn the rooms before the usual hour
 * @param cancellation what a cancelled booking costs
 */
@Validated
@ConfigurationProperties("conserje.policy")
record PolicyProperties(
        @NotNull @DefaultValue LateCheckOut lateCheckOut,
        @NotNull @DefaultValue EarlyCheckIn earlyCheckIn,
        @NotNull @DefaultValue Cancellation cancellation) {

    /**
     * Late check-out.
     *
     * @param freeUntil until when it costs nothing
     * @param latest later than this is never allowed
     * @param percentOfNight what it costs of the average night of the room
     */
    record LateCheckOut(
            @DefaultValue("11:30") LocalTime freeUntil,
            @DefaultValue("16:00") LocalTime latest,
            @DefaultValue("50") @Min(0) @Max(100) int percentOfNight) {}

    /**
     * Early check-in.
     *
     * @param freeFrom from when it costs nothing
     * @param earliest earlier than this is never allowed
     * @param percentOfNight what it costs of the average night of the room
     */
    record EarlyCheckIn(
            @DefaultValue("12:00") LocalTime freeFrom,
            @DefaultValue("07:00") LocalTime earliest,
            @DefaultValue("50") @Min(0) @Max(100) int percentOfNight) {}

    /**
     * Cancellation.
     *
     * @param freeHours until how many hours before arrival it costs nothing
     * @param arrival when the arrival day begins for this purpose
     * @param nights the penalty in average nights of all rooms
     * @param percent the penalty in per cent of the total; the higher of both counts
     */
    record Cancellation(
            @DefaultValue("48") @Min(0) int freeHours,
            @DefaultValue("15:00") LocalTime arrival,
            @DefaultValue("1") @Min(0) int nights,
            @DefaultValue("0") @Min(0) @Max(100) int percent) {}
}
