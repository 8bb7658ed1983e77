/** Finds out that QloApps is back, so that no guest's question has to. */
@NullMarked
package io.conserje.pmsadapter.qloapps.recovery;

import org.jspecify.annotations.NullMarked;
