package io.conserje.pmsadapter.qloapps.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.qloapps.ScriptedQloApps.Answer;
import io.conserje.pmsadapter.setup.Finding;
import io.conserje.pmsadapter.setup.Finding.Level;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the shop is there, and lets us in with the permissions we need. */
class CheckOfTheKeyTests extends CheckedShop {

    @ParameterizedTest
    @CsvSource({
        "401, 18, key_format",
        "401, 20, key_unknown",
        "401, 21, key_unknown",
        "503, 22, webservice_off",
        "403, 132, key_shop",
        "401, 0, key_missing",
        "500, 0, not_qloapps",
        "200, 0, not_qloapps"
    })
    void aDoorThatStaysShutSaysWhyAndNothingElseIsAsked(int status, int code, String expected) {
        String body = code == 0
                ? "<html><body>No<br></body></html>"
                : "<?xml version=\"1.0\"?><qloapps><errors><error><code><![CDATA[" + code
                        + "]]></code><message><![CDATA[no]]></message></error></errors></qloapps>";
        qloApps.answer("", new Answer(status, "text/xml", body, Map.of()));

        assertThat(findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(expected))
                .satisfies(finding -> assertThat(finding.level()).isEqualTo(Level.FAULT));
        assertThat(qloApps.asked()).hasSize(1);
    }

    @Test
    void aRedirectIsNamedAndNotFollowed() {
        qloApps.answer("", new Answer(302, "", "", Map.of("Location", "http://www.casa.example/index.php?url=")));

        assertThat(findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("www.casa.example", "QLOAPPS_URL"));
        assertThat(qloApps.asked()).hasSize(1);
    }

    @Test
    void nobodyThereIsSaid() {
        qloApps.close();

        assertThat(findings()).extracting(Finding::code).containsExactly("unreachable");
    }

    @ParameterizedTest
    @CsvSource({
        "orders, get, GET for orders",
        "customers, get, GET for customers",
        "hotel_ari, post, POST for hotel_ari",
        "bookings, post, POST for bookings",
        "bookings, put, PUT for bookings",
        "room_bookings, put, PUT for room_bookings",
        "order_histories, post, POST for order_histories"
    })
    void eachMissingPermissionIsNamed(String resource, String method, String named) {
        qloApps.answer("", new Answer(200, "text/xml", resources(resource + " " + method), Map.of()));

        assertThat(faults()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("permission_missing");
            assertThat(finding.message()).contains(named);
        });
    }

    @ParameterizedTest
    @CsvSource({"tax_rules get", "taxes get"})
    void whatOnlyExtrasWithATaxOfTheirOwnNeedIsSaidAndNoFault(String without) {
        qloApps.answer("", new Answer(200, "text/xml", resources(without), Map.of()));

        assertThat(worse()).isEmpty();
        assertThat(findings())
                .filteredOn(finding -> finding.code().equals("permissions_of_extras"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message()).contains("tax_rules", "taxes", "only where extras"));
    }
}
