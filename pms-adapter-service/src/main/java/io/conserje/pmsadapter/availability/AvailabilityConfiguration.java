package io.conserje.pmsadapter.availability;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the check of the stay around the vendor's inventory, the bean named {@code pmsInventory}. */
@Configuration(proxyBeanMethods = false)
class AvailabilityConfiguration {

    @Bean
    RoomInventory checkedInventory(@Qualifier("pmsInventory") RoomInventory vendor, BookableStays stays) {
        return new CapacityCheckedInventory(vendor, stays);
    }
}
