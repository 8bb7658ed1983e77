package io.conserje.pmsadapter.qloapps;

import io.conserje.simulators.qloapps.SimulatedQloApps;
import java.util.Map;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** On the simulator of the local platform, with prices shown with tax and before. */
@ParameterizedClass(name = "prices before tax: {0}")
@ValueSource(booleans = {false, true})
class SimulatedQloAppsChangesIntegrationTests extends EveryChangeContract {

    private static final String KEY = "change-kit-key-of-thirty-two-cha";

    private static SimulatedQloApps qloApps;

    @Parameter
    boolean beforeTax;

    SimulatedQloAppsChangesIntegrationTests() {
        super(qloApps.url(), KEY, KEY);
    }

    @BeforeParameterizedClassInvocation
    static void start(boolean beforeTax) {
        qloApps = SimulatedQloApps.start(KEY, Map.of("conserje.simulators.qloapps.tax-exclusive", beforeTax));
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        qloApps.close();
    }
}
