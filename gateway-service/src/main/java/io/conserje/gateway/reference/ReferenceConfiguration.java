package io.conserje.gateway.reference;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the page's own files and those of Swagger UI; nothing comes from another host. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration implements WebMvcConfigurer {

    /** The version is that of the dependency; a test opens the files. */
    private static final String SWAGGER_UI = "classpath:/META-INF/resources/webjars/swagger-ui/5.30.1/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/assets/**").addResourceLocations("classpath:/docs/assets/", SWAGGER_UI);
    }
}
