package io.conserje.local.jar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JvmTests {

    @Test
    void aQuickOneHasTheFirstCompilerAlone() {
        assertThat(Jvm.quick(320).flags()).containsExactly("-Xmx320m", "-XX:TieredStopAtLevel=1");
    }

    @Test
    void aThoroughOneHasBoth() {
        assertThat(Jvm.thorough(384).flags()).containsExactly("-Xmx384m");
    }
}
