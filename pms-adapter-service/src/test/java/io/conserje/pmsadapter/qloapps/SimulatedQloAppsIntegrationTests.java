package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.ports.HotelSystem;
import io.conserje.pmsadapter.ports.HotelSystemContract;
import io.conserje.simulators.qloapps.SimulatedQloApps;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The adapter over the simulator of the local platform keeps what the ports promise, whether the shop shows prices with tax or before. */
@ParameterizedClass(name = "prices before tax: {0}")
@ValueSource(booleans = {false, true})
class SimulatedQloAppsIntegrationTests extends HotelSystemContract {

    private static final String KEY = "contract-kit-key-of-32-character";

    private static SimulatedQloApps qloApps;

    @Parameter
    boolean beforeTax;

    private final HotelSystem hotel = new QloAppsHotel(qloApps.url(), KEY);

    @BeforeParameterizedClassInvocation
    static void start(boolean beforeTax) {
        qloApps = SimulatedQloApps.start(KEY, Map.of("conserje.simulators.qloapps.tax-exclusive", beforeTax));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        qloApps.close();
    }

    @AfterEach
    void reset() {
        qloApps.reset();
    }

    @Override
    protected HotelSystem hotel() {
        return hotel;
    }
}
