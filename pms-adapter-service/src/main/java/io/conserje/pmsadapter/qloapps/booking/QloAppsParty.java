package io.conserje.pmsadapter.qloapps.booking;

import io.conserje.pmsadapter.contract.RoomParty;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** People of a room as QloApps wants them: without an age for each child it drops the children silently. */
public final class QloAppsParty {

    private QloAppsParty() {}

    /** The ages, the assumed one for those that were not said. */
    static List<Integer> ages(RoomParty party, int assumed) {
        int missing = Math.max(0, party.children() - party.childAges().size());
        return Stream.concat(party.childAges().stream(), Collections.nCopies(missing, assumed).stream())
                .limit(party.children())
                .toList();
    }

    /** The fields of a row. */
    public static Map<String, String> fields(RoomParty party, int assumed) {
        return Map.of(
                "adults",
                String.valueOf(party.adults()),
                "children",
                String.valueOf(party.children()),
                "child_ages",
                ages(party, assumed).toString());
    }
}
