package org.chancery.standalone;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The option by which every command names its data folder. */
final class DataOption {

    private static final Path STANDARD = Path.of(System.getProperty("chancery.home", ".")).resolve("data");

    @Option(names = "--data", paramLabel = "FOLDER",
            description = "Where everything is kept (default: the folder data beside ./chancery).")
    private Path folder = STANDARD;

    Path folder() {
        return this.folder;
    }

    /** As it must be given to another command, empty when it need not be. */
    String asArgument() {
        return this.folder.equals(STANDARD) ? "" : " --data " + this.folder;
    }

}
