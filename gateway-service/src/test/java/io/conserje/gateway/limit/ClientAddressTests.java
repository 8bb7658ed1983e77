package io.conserje.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTests {

    private final ClientAddress address = new ClientAddress(List.of("10.0.0.0/8", "2001:db8::/32", " "));

    @ParameterizedTest(name = "{0} forwarded for {1}: {2}")
    @CsvSource({
        "203.0.113.7, , 203.0.113.7",
        "203.0.113.7, 198.51.100.1, 203.0.113.7",
        "10.0.0.1, , 10.0.0.1",
        "10.0.0.1, 198.51.100.1, 198.51.100.1",
        "10.0.0.1, '6.6.6.6, 198.51.100.1', 198.51.100.1",
        "10.0.0.1, '198.51.100.1, 10.0.0.2', 198.51.100.1",
        "10.0.0.1, '10.0.0.3, 10.0.0.2', 10.0.0.3",
        "10.0.0.1, 'nonsense', 10.0.0.1",
        "10.0.0.1, '198.51.100.1, evil.example', 10.0.0.1",
        "2001:db8::1, 2001:db9::1, 2001:db9::1"
    })
    void onlyTrustedProxiesAreBelieved(String remote, String forwarded, String expected) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(remote);
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }

        assertThat(address.of(request)).isEqualTo(expected);
    }
}
