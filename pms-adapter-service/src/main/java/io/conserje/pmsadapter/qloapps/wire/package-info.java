/** What goes over the wire to QloApps and back; numbers may come as strings, unknown fields are ignored. */
@NullMarked
package io.conserje.pmsadapter.qloapps.wire;

import org.jspecify.annotations.NullMarked;
