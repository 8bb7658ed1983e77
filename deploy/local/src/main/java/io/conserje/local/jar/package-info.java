/** The services' jars: extracted once per build, with an AOT cache. */
@NullMarked
package io.conserje.local.jar;

import org.jspecify.annotations.NullMarked;
