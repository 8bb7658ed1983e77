package io.conserje.local.setting;

import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param fresh throw the data away first
 * @param journey run the stories, then stop
 * @param help only tell what can be asked for
 */
public record Options(boolean fresh, boolean journey, boolean help) {
    /** The text of {@code --help}. */
    public static final String USAGE = """
            Usage: deploy/up [--fresh] [--journey] [--help]
            Builds what is stale and starts the whole platform on this machine, without Docker.
              --fresh    throw the data away first (the data folder's databases, files, logs and secrets)
              --journey  run the stories against it, stop, and exit 0 when all of them passed, else 1
              --faults   let guests book on a platform of its own while everything dies in turn; --faults --help says more
              --help     this text
            Ctrl+C stops everything. Settings come from the environment; deploy/local/README.md lists them.""";

    /**
     * Reads the command line.
     *
     * @throws StartRefused if an option is unknown
     */
    public static Options parse(List<String> arguments) {
        for (String argument : arguments) {
            switch (argument) {
                case "--fresh", "--journey", "--help", "-h" -> {}
                default ->
                    throw new StartRefused("unknown option " + argument + "; deploy/up --help lists what there is");
            }
        }
        return new Options(
                arguments.contains("--fresh"),
                arguments.contains("--journey"),
                arguments.contains("--help") || arguments.contains("-h"));
    }
}
