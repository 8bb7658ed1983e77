package io.conserje.pmsadapter.qloapps.check;

import io.conserje.pmsadapter.qloapps.QloAppsFailure;
import io.conserje.pmsadapter.setup.Finding;
import io.conserje.pmsadapter.setup.SystemCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.web.client.RestClientException;

/** Goes through the door and looks at one thing after the other; what cannot be read is a finding too. */
class QloAppsCheck implements SystemCheck {

    private final Door door;
    private final ShopCheck shop;
    private final HouseCheck house;
    private final TaxCheck tax;

    QloAppsCheck(Door door, ShopCheck shop, HouseCheck house, TaxCheck tax) {
        this.door = door;
        this.shop = shop;
        this.house = house;
        this.tax = tax;
    }

    @Override
    public List<Finding> findings() {
        Door.Entry entry = door.enter();
        List<Finding> findings = new ArrayList<>(entry.findings());
        if (entry.open()) {
            look("settings", shop::settings, findings);
            look("languages", shop::languages, findings);
            look("hotel", house::hotel, findings);
            look("room_types", house::roomTypes, findings);
            look("prices", house::prices, findings);
            if (entry.resources().allows("orders", "GET") && entry.resources().allows("bookings", "GET")) {
                look("tax_display", tax::display, findings);
            }
        }
        return List.copyOf(findings);
    }

    private static void look(String code, Supplier<List<Finding>> question, List<Finding> findings) {
        try {
            findings.addAll(question.get());
        } catch (QloAppsFailure | RestClientException e) {
            findings.add(Finding.fault(
                    code,
                    "This could not be read: " + why(e) + ". See the permissions above, and the web server's log."));
        }
    }

    private static String why(RuntimeException failure) {
        return failure instanceof QloAppsFailure known ? String.valueOf(known.getMessage()) : "no answer in time";
    }
}
