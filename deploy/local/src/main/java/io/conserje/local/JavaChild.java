package io.conserje.local;

import io.conserje.local.jar.Jvm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A service or the simulators, as this machine is to run it.
 *
 * @param name its name
 * @param module the folder of its Maven module
 * @param environment what it gets besides what every child gets
 * @param jvm what its JVM may use
 * @param readinessPath answers 200 when it can be used
 * @param dependsOn names of what must be ready before it
 * @param niceness how far it steps back where processors are scarce, 0 to 19
 */
record JavaChild(
        String name,
        Path module,
        Map<String, String> environment,
        Jvm jvm,
        String readinessPath,
        List<String> dependsOn,
        int niceness) {}
