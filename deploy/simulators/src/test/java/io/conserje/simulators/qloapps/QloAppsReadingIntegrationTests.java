package io.conserje.simulators.qloapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read without booking anything: the catalogue, pictures, and how a question is refused. */
class QloAppsReadingIntegrationTests extends QloAppsOnTheWire {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "hotels?display=full&language=1;/hotels/0/hotel_name;The Hotel Prime",
                "room_types?display=full&filter[active]=1&language=1;/room_types/3/name;Luxury Rooms",
                "room_types?display=full&language=2;/room_types/0/name;Habitaciones Generales",
                "room_types?display=full;/room_types/0/name/1/id;2",
                "room_types?display=full&language=1;/room_types/1/price;1500.000000",
                "room_types/2?language=1;/room_type/name;Delux Rooms",
                "hotel_room_types?display=full;/hotel_room_types/0/max_guests;4",
                "hotel_rooms?display=full;/rooms/19/room_num;LR-105",
                "services?display=full&filter[active]=1&language=1;/services/0/price_calculation_method;2",
                "services?display=full&language=1;/services/1/price_addition_type;2",
                "languages?display=full;/languages/1/iso_code;es",
                "countries/21;/country/iso_code;US",
                "states/1;/state/iso_code;AL",
                "hotels/1?language=1;/hotel/max_checkout_offset;1000",
                "currencies?display=full;/currencies/0/iso_code;USD",
                "configurations?filter[name]=[PS_TIMEZONE]&display=full;/configurations/0/value;UTC",
                "configurations?filter[name]=[QLO_INSTALL_VERSION]&display=full;/configurations/0/value;1.7.0.0",
                "order_states?display=full&language=1;/order_states/3/name;Canceled",
            })
    void theCatalogueIsRead(String path, String pointer, String value) throws Exception {
        assertThat(tree(get(path)).at(pointer).asString()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "orders?filter[reference]=[NONE]&display=full;200;[]",
                "customers?filter[email]=[a@b.c]&display=[id,email];200;[]",
                "bookings/99999;404;''",
                "orders/99999;404;''",
                "hotel_ari;405;{\"errors\":[{\"code\":23,\"message\":\"Method GET is not valid\"}]}",
                "images/room_types/99/1;500;''",
                "room_types?language=9;400;{\"errors\":[{\"code\":81,\"message\":\"language is not available\"}]}",
            })
    void whatIsNotThereIsAnsweredAsTheRealOneDoes(String path, int status, String text) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense,400,27",
        "employees,401,26",
        "orders?filter[date_upd]=1,500,32",
        "images/room_types/1/9,400,57"
    })
    void aBadQuestionGetsTheNumberOfTheRealOne(String path, int status, int code) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json.readTree(answer.body()).at("/errors/0/code").asInt()).isEqualTo(code);
    }

    @Test
    void everyRoomTypeHasAPicture() throws Exception {
        HttpResponse<String> answer = get("images/room_types/3/3/large_default");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(answer.body().length()).isGreaterThan(500);
    }

    @ParameterizedTest
    @CsvSource({"'',401,401 Unauthorized", "short,401,format", "TESTKEYTESTKEYTESTKEYTESTKEY0002,401,not active"})
    void aWrongKeyIsRefused(String key, int status, String text) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("room_types?output_format=JSON"));
        if (!key.isEmpty()) {
            request.header("Authorization", basic(key));
        }

        HttpResponse<String> answer = send(request);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }
}
