package io.conserje.gateway.limit;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one may ask.
 *
 * @param anonymous per address, without a valid login
 * @param staff per staff member
 * @param badSignature per address, webhooks whose signature is wrong
 * @param trustedProxies addresses or networks (CIDR) whose {@code X-Forwarded-For} is believed
 */
@ConfigurationProperties("conserje.limits")
record LimitProperties(
        Rate anonymous,
        Rate staff,
        Rate badSignature,
        @DefaultValue List<String> trustedProxies) {}
