package io.conserje.orchestrator;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts explaining pools into the places of the plain ones. */
final class ExplainingPools implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource plain) {
            var config = new HikariConfig();
            plain.copyStateTo(config);
            plain.close();
            return new ExplainingPool(config);
        }
        return bean;
    }
}
