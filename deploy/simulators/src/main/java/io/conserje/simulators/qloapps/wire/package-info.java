/** QloApps' web service format: XML or JSON, its lists with filters, and its errors. Knows nothing of rooms. */
@NullMarked
package io.conserje.simulators.qloapps.wire;

import org.jspecify.annotations.NullMarked;
