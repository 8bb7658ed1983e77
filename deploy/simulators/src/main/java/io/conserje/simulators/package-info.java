/** The simulators: vendors on the wire for the local platform and a page on which a person is the guest. */
@NullMarked
package io.conserje.simulators;

import org.jspecify.annotations.NullMarked;
