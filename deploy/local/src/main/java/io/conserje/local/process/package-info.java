/** Child processes: started, watched, restarted, stopped. */
@NullMarked
package io.conserje.local.process;

import org.jspecify.annotations.NullMarked;
