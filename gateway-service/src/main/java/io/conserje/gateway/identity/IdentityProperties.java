package io.conserje.gateway.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Accounts and logins.
 *
 * @param adminPassword of the account {@code admin}, which is made at the first start; later changes do nothing
 * @param failures how many wrong logins in a row lock an account
 * @param lockedFor how long it is then locked
 * @param refreshLifetime how long a refresh token may wait to be used
 * @param sessionLifetime how long one login can be refreshed at all
 */
@ConfigurationProperties("conserje.identity")
record IdentityProperties(
        @DefaultValue("") String adminPassword,
        @DefaultValue("5") int failures,
        @DefaultValue("15m") Duration lockedFor,
        @DefaultValue("7d") Duration refreshLifetime,
        @DefaultValue("30d") Duration sessionLifetime) {

    @Override
    public String toString() {
        return "IdentityProperties[adminPassword=***, failures=" + failures + ", lockedFor=" + lockedFor + "]";
    }
}
