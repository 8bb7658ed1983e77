package io.conserje.simulators.qloapps;

import io.conserje.simulators.fault.Fault;
import io.conserje.simulators.fault.Faults;
import io.conserje.simulators.fault.Reset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;

/** The simulated PMS alone, inside the caller's process and on a free port: for tests of whatever speaks to a QloApps. */
public final class SimulatedQloApps implements AutoCloseable {
    private final AnnotationConfigServletWebServerApplicationContext context;

    private SimulatedQloApps(AnnotationConfigServletWebServerApplicationContext context) {
        this.context = context;
    }

    /** Starts one that knows the key, 32 characters, and whose bookings take a few milliseconds to be written. */
    public static SimulatedQloApps start(String key) {
        return start(key, Map.of());
    }

    /** The same with further settings of {@code qloapps-simulator.properties}. */
    public static SimulatedQloApps start(String key, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "server.port", "0",
                "server.address", "127.0.0.1",
                "server.shutdown", "immediate",
                "conserje.simulators.qloapps.key", key,
                "conserje.simulators.qloapps.write-time", "5ms"));
        all.putAll(settings);
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("simulated", all));
        context.register(Alone.class);
        context.refresh();
        return new SimulatedQloApps(context);
    }

    /** What stands before {@code /api}. */
    public String url() {
        int port = Objects.requireNonNull(context.getWebServer()).getPort();
        return "http://127.0.0.1:" + port
                + context.getBean(QloAppsProperties.class).path();
    }

    /** Switches a fault on, as {@code POST /sim/faults} does. */
    public void fault(Fault fault) {
        context.getBean(Faults.class).set(fault);
    }

    /** As new: no bookings, every room on sale, no faults, the first prices. */
    public void reset() {
        context.publishEvent(new Reset());
    }

    /** Ends it; calls that are held are cut. */
    @Override
    public void close() {
        reset();
        context.close();
    }

    /** What the web service needs of Spring, named one by one, so that the caller's own set-up stays out of it. */
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @ComponentScan({"io.conserje.simulators.qloapps", "io.conserje.simulators.fault"})
    static final class Alone {}
}
