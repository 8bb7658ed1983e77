/** What the house is, sells and has free, as QloApps writes it; numbers may come as strings, unknown fields are ignored. */
@NullMarked
package io.conserje.pmsadapter.qloapps.wire.house;

import org.jspecify.annotations.NullMarked;
