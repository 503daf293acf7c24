package org.chancery.standalone;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The option by which every command names its data folder. */
final class DataOption {

    private static final Path HOME = Path.of(System.getProperty("chancery.home", "."));

    @Option(names = "--data", paramLabel = "FOLDER",
            description = "Where everything is kept (default: the folder data beside ./chancery).")
    private Path folder = HOME.resolve("data");

    Path folder() {
        return this.folder;
    }

}
