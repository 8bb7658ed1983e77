package io.conserje.nlp.training;

import io.conserje.nlp.language.LanguageWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of written words: {@code <language>/<file>.txt}, where the file's name tells what its sections are. */
public final class TrainingFiles {

    private static final Set<String> GRAMMAR =
            Set.of("openers", "politeness", "closers", "fillers", "joiners", "slots", "spelling");
    private static final Set<String> NO_PHRASES = Set.of("concepts", "meanings", "strangers");
    private static final String MESSAGES = "messages";
    private static final String WORDS = "words";
    private static final String MOOD = "mood";
    private static final String URGENT = "urgent";

    private final Path folder;

    /** Reads this folder, each time anew. */
    public TrainingFiles(Path folder) {
        this.folder = folder;
    }

    /** Patterns of guests' sentences by language and intents, in alphabetical order of both. */
    public Map<String, Map<String, List<String>>> phrases() throws IOException {
        return read(name -> !GRAMMAR.contains(name)
                && !NO_PHRASES.contains(name)
                && Stream.of(MESSAGES, WORDS, MOOD, URGENT).noneMatch(name::startsWith));
    }

    /** What sentences are dressed with, by language and kind: {@code openers}, {@code when} ... */
    public Map<String, Map<String, List<String>>> grammar() throws IOException {
        return read(GRAMMAR::contains);
    }

    /** Sentences by language and mood. */
    public Map<String, Map<String, List<String>>> moods() throws IOException {
        return read(name -> name.startsWith(MOOD));
    }

    /** Sentences by language and whether somebody must act at once: {@code urgent} or {@code calm}. */
    public Map<String, Map<String, List<String>>> urgency() throws IOException {
        return read(name -> name.startsWith(URGENT));
    }

    /** Whole messages by language, of the files {@code messages*.txt} one after the other; a language may have none yet. */
    Map<String, List<Message>> messages() throws IOException {
        Map<String, List<Message>> messages = new TreeMap<>();
        try (Stream<Path> languages = Files.list(folder)) {
            for (Path language : languages.filter(Files::isDirectory).sorted().toList()) {
                messages.put(
                        String.valueOf(language.getFileName()),
                        lines(language, MESSAGES).stream().map(Message::of).toList());
            }
        }
        return messages;
    }

    /** Texts in none of the languages. */
    List<String> strangers() throws IOException {
        return lines(folder.resolve("strangers.txt"));
    }

    /** Words that tell a language by themselves, some a line: of the files {@code words*.txt} of a language. */
    List<String> words(String language) throws IOException {
        List<String> words = new ArrayList<>();
        for (Path file : named(folder.resolve(language), WORDS)) {
            words.addAll(Inflections.expand(lines(file)));
        }
        return words;
    }

    /** Words of a language that are spelt the same in another one, which has them in its own list as well. */
    List<String> sharedWords(String language) throws IOException {
        return lines(folder.resolve(language).resolve("words-shared.txt")).stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .toList();
    }

    /** The same words one by one, folded, each once and in the order of the alphabet. */
    SortedSet<String> vocabulary(String language) throws IOException {
        return words(language).stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(LanguageWords::folded)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What all files of this role say, file by file. */
    private static List<String> lines(Path language, String role) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : named(language, role)) {
            lines.addAll(lines(file));
        }
        return lines;
    }

    /** The files {@code role*.txt} of a folder in alphabetical order, none where it does not exist. */
    private static List<Path> named(Path folder, String role) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> String.valueOf(path.getFileName()).matches(role + "[a-z-]*\\.txt"))
                    .sorted()
                    .toList();
        }
    }

    /** What a file says, none where it does not exist. */
    private static List<String> lines(Path file) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The file of what words mean in every language. */
    Path meanings() {
        return folder.resolve("meanings.txt");
    }

    /** The file of a language's concepts. */
    public Path concepts(String language) {
        return folder.resolve(language).resolve("concepts.txt");
    }

    private Map<String, Map<String, List<String>>> read(Predicate<String> role) throws IOException {
        Map<String, Map<String, List<String>>> sections = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = String.valueOf(file.getFileName());
                if (role.test(name.substring(0, name.length() - ".txt".length()))) {
                    String language = String.valueOf(folder.relativize(file).getName(0));
                    readFile(file, sections.computeIfAbsent(language, _ -> new TreeMap<>()));
                }
            }
        }
        return sections;
    }

    private static void readFile(Path file, Map<String, List<String>> sections) throws IOException {
        String section = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("== ")) {
                section = String.join(" + ", Phrases.labels(line.substring(3)));
                sections.computeIfAbsent(section, _ -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(line.strip());
            }
        }
    }
}
