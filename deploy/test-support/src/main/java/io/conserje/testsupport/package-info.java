/** What tests of all services need; never on a production class path. */
@NullMarked
package io.conserje.testsupport;

import org.jspecify.annotations.NullMarked;
