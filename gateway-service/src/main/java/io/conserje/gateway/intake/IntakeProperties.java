package io.conserje.gateway.intake;

import io.conserje.orchestrator.contract.DeliveryBatch;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How webhook bodies are handed on.
 *
 * @param lanes calls to the store under way at once
 * @param batch bodies in one call at most
 * @param places bodies that may wait for a call; where there are as many, who comes is told to come again before it is read
 * @param memory bytes of bodies that may wait or be under way; what comes beyond it is told to come again at once
 * @param patience how long a body waits for its call before its channel is told to come again
 */
@Validated
@ConfigurationProperties("conserje.intake")
record IntakeProperties(
        @DefaultValue("2") @Min(1) int lanes,
        @DefaultValue("64") @Min(1) @Max(DeliveryBatch.MOST) int batch,
        @DefaultValue("1000") @Min(1) int places,
        @NotNull @DefaultValue("64MB") DataSize memory,
        @NotNull @DefaultValue("500ms") Duration patience) {}
