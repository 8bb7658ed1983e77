package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Figures in the shape of something that they are not: "2/3/1" is a day long past and "4-6-11" no phone to others. Nobody
 * answers "how many?", "how old?" or "which rooms?" with either, nor with figures that only points hold together ("4.7.9").
 */
final class StrayFigures {

    private static final Set<String> MISTAKEN = Set.of(
            EntityTypes.PHONE, EntityTypes.DATE, EntityTypes.DATETIME, EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT);

    private static final Pattern RUN = Pattern.compile("(?<!\\w)\\d{1,9}(?:[./ -]{1,3}\\d{1,9}){1,12}(?!\\w)");
    private static final Pattern POINTED = Pattern.compile("\\d{1,4}(?:\\.\\d{1,4}){2,12}");
    private static final Pattern FIGURES = Pattern.compile("\\d+");

    /** The number of each figure in such runs that was not read yet. */
    List<Value> numbers(List<Value> values, String folded) {
        List<Value> numbers = new ArrayList<>();
        for (Matcher run = RUN.matcher(folded); run.find(); ) {
            Value whole = Value.of(EntityTypes.NUMBER, run.start(), run.end(), 0);
            Map<Boolean, List<Value>> around = values.stream()
                    .filter(whole::overlaps)
                    .collect(Collectors.partitioningBy(value -> value.type().equals(EntityTypes.NUMBER)));
            List<Value> others = around.getOrDefault(false, List.of());
            boolean pointed = others.isEmpty() && POINTED.matcher(run.group()).matches();
            if (pointed || !others.isEmpty() && others.stream().allMatch(StrayFigures::isMistaken)) {
                addEach(numbers, run, around.getOrDefault(true, List.of()));
            }
        }
        return numbers;
    }

    private static boolean isMistaken(Value value) {
        return value.problem() != null && MISTAKEN.contains(value.type());
    }

    private static void addEach(List<Value> numbers, Matcher run, List<Value> read) {
        for (Matcher figure = FIGURES.matcher(run.group()); figure.find(); ) {
            Value number = Value.of(
                    EntityTypes.NUMBER,
                    run.start() + figure.start(),
                    run.start() + figure.end(),
                    Integer.parseInt(figure.group()));
            if (read.stream().noneMatch(number::overlaps)) {
                numbers.add(number);
            }
        }
    }
}
