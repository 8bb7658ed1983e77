package io.conserje.orchestrator.worker;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts what carries wake-ups between instances. */
@Configuration(proxyBeanMethods = false)
class WorkerConfiguration {

    @Bean
    Instance instance() {
        return new Instance(UUID.randomUUID().toString());
    }

    @Bean
    Loop notifierLoop(JdbcClient jdbc, Wakeups wakeups, Instance instance) {
        return new Loop("notifier", wakeups.notifier(), new Notifier(jdbc, wakeups, instance)::pass);
    }

    @Bean(destroyMethod = "close")
    NotificationListener notificationListener(DataSource database, Wakeups wakeups, Instance instance) {
        return new NotificationListener(database, wakeups, instance);
    }

    @Bean
    Loop notificationLoop(NotificationListener listener) {
        return new Loop("notification-listener", new Wakeup(), listener::pass);
    }

    @Bean
    ProcessorLoad processorLoad() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new ProcessorLoad(system::getCpuLoad);
    }

    @Bean
    Loop processorLoadLoop(ProcessorLoad load) {
        return new Loop("processor-load", new Wakeup(), load::look);
    }
}
