package io.conserje.simulators.qloapps;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The simulated PMS and the faults alone, without the other simulators. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({"io.conserje.simulators.qloapps", "io.conserje.simulators.fault"})
class QloAppsSimulatorTestApplication {}
