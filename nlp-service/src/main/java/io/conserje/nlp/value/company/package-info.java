/**
 * Names of firms, clubs and schools. A {@code FirmPlace} proposes what stands where firms stand, the {@code FirmJudge} decides whether it is
 * one, and the readers that {@code CompanyExtractor} lists are asked in turn, the surest first.
 */
@NullMarked
package io.conserje.nlp.value.company;

import org.jspecify.annotations.NullMarked;
