package io.conserje.simulators.qloapps;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the simulated PMS; see {@code qloapps-simulator.properties}.
 *
 * @param path what stands before {@code /api}
 * @param key the only key of the web service; without one every call is refused
 * @param timeZone the hotel's zone, in which its days and times are
 * @param writeTime how long a booking takes between the choice of a room and its writing
 * @param missedCollisions every so many-th of two bookings that meet on one room is not seen; 0: none
 * @param hold how long a call hangs that never gets its answer
 * @param domain the only host and port that the shop answers under; empty for any
 * @param denied what the key may not do, each as {@code GET orders}
 * @param oneLanguage whether the shop keeps English alone
 * @param taxExclusive whether prices are shown without tax, which breaks every answer about bookings
 */
@ConfigurationProperties("conserje.simulators.qloapps")
record QloAppsProperties(
        @DefaultValue("/sim-vendors/qloapps") String path,
        @DefaultValue("") String key,
        @DefaultValue("UTC") ZoneId timeZone,
        @DefaultValue("70ms") Duration writeTime,
        @DefaultValue("4") int missedCollisions,
        @DefaultValue("120s") Duration hold,
        @DefaultValue("") String domain,
        @DefaultValue Set<String> denied,
        @DefaultValue("false") boolean oneLanguage,
        @DefaultValue("false") boolean taxExclusive) {

    @Override
    public String toString() {
        return "QloAppsProperties[path=" + path + ", key=***, timeZone=" + timeZone + "]";
    }
}
