/** What a QloApps has to be like, looked at without changing anything. */
@NullMarked
package io.conserje.pmsadapter.qloapps.check;

import org.jspecify.annotations.NullMarked;
