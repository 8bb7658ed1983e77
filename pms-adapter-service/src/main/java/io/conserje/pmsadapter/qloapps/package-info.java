/** QloApps: its dialect and its traps, and nothing of them outside. */
@NullMarked
package io.conserje.pmsadapter.qloapps;

import org.jspecify.annotations.NullMarked;
