/** What is to be forgotten of a guest elsewhere: wished for here, asked for until it is confirmed. */
@NullMarked
package io.conserje.orchestrator.erasure;

import org.jspecify.annotations.NullMarked;
