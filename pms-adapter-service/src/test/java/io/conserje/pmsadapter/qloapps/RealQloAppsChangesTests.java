package io.conserje.pmsadapter.qloapps;

import java.util.Objects;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * On a real QloApps 1.7: {@code REAL_QLOAPPS_URL}, {@code REAL_QLOAPPS_KEY}, and {@code REAL_QLOAPPS_SETUP_KEY} where another key is needed
 * to change {@code feature_prices}.
 */
@EnabledIfEnvironmentVariable(named = "REAL_QLOAPPS_URL", matches = "http.+")
class RealQloAppsChangesTests extends EveryChangeContract {

    RealQloAppsChangesTests() {
        super(
                System.getenv("REAL_QLOAPPS_URL"),
                System.getenv("REAL_QLOAPPS_KEY"),
                Objects.requireNonNullElse(System.getenv("REAL_QLOAPPS_SETUP_KEY"), System.getenv("REAL_QLOAPPS_KEY")));
    }
}
