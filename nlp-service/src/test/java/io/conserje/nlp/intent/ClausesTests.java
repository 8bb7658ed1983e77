package io.conserje.nlp.intent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTests {

    @Test
    void aPlainTextHasNoParts() {
        assertThat(Clauses.parts("is there a pool")).isEmpty();
        assertThat(Clauses.parts("")).isEmpty();
        assertThat(Clauses.parts("?!")).isEmpty();
    }

    @Test
    void sentencesAndTheirClausesAreParts() {
        assertThat(Clauses.parts("hello! is there a pool, and what does it cost?"))
                .containsExactly(
                        "hello",
                        "is there a pool, and what does it cost?",
                        "is there a pool",
                        "and what does it cost?");
        assertThat(Clauses.parts("hay pileta y cuanto sale")).containsExactly("hay pileta", "cuanto sale");
    }

    @Test
    void scrapsAreNoParts() {
        assertThat(Clauses.parts("ok, a b, the towels please")).doesNotContain("ok");
    }
}
