package io.conserje.orchestrator;

import com.zaxxer.hikari.HikariDataSource;
import io.conserje.orchestrator.contract.Delivery;
import io.conserje.orchestrator.contract.DeliveryBatch;
import io.conserje.orchestrator.contract.IntakeApi;
import io.conserje.testsupport.Backends;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Whole instances of the service on one database, in this process, with neighbours that the test makes. */
final class Instances implements AutoCloseable {

    private static final String KEYS = "test:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    private final Backends.Database database = Backends.freshDatabase();
    private final List<ConfigurableApplicationContext> contexts = new ArrayList<>();
    private final Map<Class<?>, Object> neighbours = new LinkedHashMap<>();

    /** What every instance that is started from now on has for a neighbour. */
    <T> Instances with(Class<T> port, T neighbour) {
        neighbours.put(port, neighbour);
        return this;
    }

    Backends.Database database() {
        return database;
    }

    /** Starts one more and answers it when it is ready. */
    ConfigurableApplicationContext start(String... settings) {
        String[] all = Stream.concat(
                        Stream.of(
                                "server.port=0",
                                "conserje.intake.quiet-time=0s",
                                "CONSERJE_ENCRYPTION_KEYS=" + KEYS,
                                "spring.datasource.url=" + database.url(),
                                "spring.datasource.username=" + database.user(),
                                "spring.datasource.password=" + database.password()),
                        Stream.of(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        var context = new SpringApplicationBuilder(OrchestratorApplication.class)
                .initializers((GenericApplicationContext starting) ->
                        neighbours.forEach((port, neighbour) -> register(starting, port, neighbour)))
                .run(all);
        contexts.add(context);
        return context;
    }

    /** The channel delivers this body to an instance; throws when it is refused. */
    static void deliver(ConfigurableApplicationContext instance, String body) {
        instance.getBean(IntakeApi.class)
                .store(new DeliveryBatch(List.of(new Delivery(
                        "whatsapp", "default", "a-correlation", null, body.getBytes(StandardCharsets.UTF_8)))));
    }

    /** Takes an instance's database away in the middle of whatever it does: like a kill, nothing more of it is ever committed. */
    static void cutOff(ConfigurableApplicationContext instance) {
        instance.getBeansOfType(HikariDataSource.class).values().forEach(HikariDataSource::close);
        instance.getBean("intakePool", HikariDataSource.class).close();
    }

    @Override
    public void close() {
        contexts.forEach(ConfigurableApplicationContext::close);
        database.drop();
    }

    private static <T> void register(GenericApplicationContext context, Class<T> port, Object neighbour) {
        context.registerBean(
                "testNeighbour" + port.getSimpleName(), port, () -> port.cast(neighbour), bean -> primary(bean));
    }

    private static void primary(BeanDefinition bean) {
        bean.setPrimary(true);
    }
}
