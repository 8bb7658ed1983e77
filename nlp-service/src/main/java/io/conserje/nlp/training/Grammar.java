package io.conserje.nlp.training;

import io.conserje.nlp.contract.Intents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Multiplies the written phrases: slots, greetings in front, politeness behind, typing slips, two wishes in one. */
final class Grammar {

    private static final int MOST_PER_PATTERN = 16;
    private static final Map<String, List<String>> WHEN = Map.of(
            "es",
                    List.of(
                            "el viernes",
                            "mañana",
                            "del 3 al 5 de mayo",
                            "para el fin de semana",
                            "esta noche",
                            "el 12 de enero",
                            "la semana que viene",
                            "entre el 7 y el 9"),
            "en",
                    List.of(
                            "on friday",
                            "tomorrow",
                            "from may 3 to may 5",
                            "this weekend",
                            "tonight",
                            "on january 12",
                            "next week",
                            "from the 7th to the 9th"),
            "pt",
                    List.of(
                            "na sexta",
                            "amanhã",
                            "de 3 a 5 de maio",
                            "no fim de semana",
                            "hoje à noite",
                            "dia 12 de janeiro",
                            "na semana que vem",
                            "entre os dias 7 e 9"),
            "fr",
                    List.of(
                            "vendredi",
                            "demain",
                            "du 3 au 5 mai",
                            "ce week-end",
                            "ce soir",
                            "le 12 janvier",
                            "la semaine prochaine",
                            "entre le 7 et le 9"));
    private static final Map<String, List<String>> MONTHS = Map.of(
            "es",
            List.of("mayo", "enero", "agosto", "diciembre"),
            "en",
            List.of("may", "january", "august", "december"),
            "pt",
            List.of("maio", "janeiro", "agosto", "dezembro"),
            "fr",
            List.of("mai", "janvier", "août", "décembre"));
    private static final Map<String, List<String>> POLITE = Map.of(
            "es",
            List.of(" por favor", ", por favor", " porfa", "?", ".", "!"),
            "en",
            List.of(" please", ", please", "?", ".", "!", " pls"),
            "pt",
            List.of(" por favor", ", por favor", " pfv", "?", ".", "!"),
            "fr",
            List.of(" s'il vous plaît", " svp", "?", ".", "!", " s'il te plaît"));
    private static final Map<String, List<String>> HELLO = Map.of(
            "es",
            List.of("hola, ", "buenos días, ", "hola ", "buenas, "),
            "en",
            List.of("hi, ", "hello, ", "good morning, ", "hi "),
            "pt",
            List.of("oi, ", "olá, ", "bom dia, ", "oi "),
            "fr",
            List.of("bonjour, ", "salut, ", "bonsoir, ", "bonjour "));
    private static final List<String> NAMES = List.of(
            "Ana Pérez",
            "John Smith",
            "João Silva",
            "Zoé Martin",
            "Luis Gómez",
            "Emma Brown",
            "Kenji Ito",
            "Olga Novak");

    private static final long SEED = 20261120;

    private Random random = new Random(SEED);

    List<Example> multiply(Map<String, Map<String, List<String>>> phrases) {
        List<Example> examples = new ArrayList<>();
        int[] group = {0};
        phrases.forEach((language, byIntent) -> {
            int first = examples.size();
            byIntent.forEach((intent, patterns) -> patterns.forEach(pattern -> {
                group[0]++;
                startAnew(language + intent + pattern);
                for (String phrase : sample(Phrases.expand(pattern))) {
                    examples.add(dressed(phrase, language, intent, group[0]));
                }
            }));
            startAnew(language);
            pair(examples, examples.subList(first, examples.size()).stream().toList(), language);
        });
        return examples;
    }

    /** Each pattern has chances of its own, so that a phrase more leaves the examples of all others as they were. */
    private void startAnew(String what) {
        random = new Random(SEED * 31 + what.hashCode());
    }

    private List<String> sample(List<String> phrases) {
        List<String> shuffled = new ArrayList<>(phrases);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(MOST_PER_PATTERN, shuffled.size()));
    }

    private Example dressed(String phrase, String language, String intent, int group) {
        String text = fill(phrase, language);
        List<String> labels = List.of(intent);
        if (chance(30)) {
            text += pick(POLITE, language);
        }
        if (chance(12) && !intent.equals(Intents.GREETING) && !intent.equals(Intents.OUT_OF_SCOPE)) {
            text = pick(HELLO, language) + text;
            labels = List.of(intent, Intents.GREETING);
        }
        if (chance(8) && text.length() > 6) {
            text = slip(text);
        }
        return new Example(text, language, labels, group);
    }

    private void pair(List<Example> examples, List<Example> single, String language) {
        for (int i = 0; i < single.size() / 6; i++) {
            Example first = single.get(random.nextInt(single.size()));
            Example second = single.get(random.nextInt(single.size()));
            boolean apart = first.group() % 5 == second.group() % 5
                    && !first.labels().contains(Intents.OUT_OF_SCOPE)
                    && !second.labels().contains(Intents.OUT_OF_SCOPE);
            if (apart) {
                List<String> labels = new ArrayList<>(first.labels());
                second.labels().stream()
                        .filter(label -> !labels.contains(label))
                        .forEach(labels::add);
                String joint = chance(50) ? ", " : ". ";
                examples.add(new Example(first.text() + joint + second.text(), language, labels, first.group()));
            }
        }
    }

    private String fill(String phrase, String language) {
        return phrase.replace("{when}", pick(WHEN, language))
                .replace("{month}", pick(MONTHS, language))
                .replace("{day}", String.valueOf(1 + random.nextInt(28)))
                .replace("{n}", String.valueOf(1 + random.nextInt(6)))
                .replace("{name}", NAMES.get(random.nextInt(NAMES.size())))
                .replace("{email}", "guest" + random.nextInt(90) + "@example.com")
                .replace("{phone}", "09" + (1_000_000 + random.nextInt(8_000_000)));
    }

    /** Two letters swapped, or one forgotten, as thumbs do. */
    private String slip(String text) {
        int at = 1 + random.nextInt(text.length() - 3);
        return random.nextBoolean()
                ? text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2)
                : text.substring(0, at) + text.substring(at + 1);
    }

    private String pick(Map<String, List<String>> from, String language) {
        List<String> choices = from.getOrDefault(language, List.of(""));
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
