package io.conserje.pmsadapter.booking;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How bookings are made.
 *
 * @param rooms how many rooms are tried before a type counts as sold out
 */
@Validated
@ConfigurationProperties("conserje.booking")
record BookingProperties(@DefaultValue("3") @Positive int rooms) {}
