package org.chancery.standalone.host;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the command line ends; {@code chancery --help} lists these with their meaning. */
public enum ExitCode {

    DONE(0, "done"),

    FAULT(1, "a fault of Chancery itself; the log in the data folder says more"),

    USAGE(2, "the command line was not understood"),

    NO_JDK(3, "no JDK 25 or newer was found (said by the launcher)"),

    NO_MAVEN(4, "no Maven was found to build with (said by the launcher)"),

    BUILD_FAILED(5, "the build failed (said by the launcher)"),

    PORT_TAKEN(10, "the port is taken"),

    ADDRESS_OPEN(11, "the demo sign-ins would be open to other machines"),

    DATA_IN_USE(12, "another process uses the data folder or the database"),

    DATA_NEWER(13, "a newer version wrote the data folder"),

    DATA_FOREIGN(14, "the data folder holds something else, or cannot be written"),

    ENGINE_FAILED(15, "a database does not start, cannot be reached or is not durable"),

    NOT_RUNNING(16, "no Chancery runs on this data folder"),

    UNKNOWN_PERSON(17, "there is no such demo person"),

    UNREADABLE_INPUT(18, "the mapping or the file to import cannot be read"),

    ROWS_REFUSED(19, "some rows were refused; the report names them"),

    ORDER_REFUSED(20, "an order about views was refused");

    private final int code;

    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return this.code;
    }

    public static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ExitCode exit : values()) {
            meanings.put(String.valueOf(exit.code), exit.meaning);
        }
        return meanings;
    }

}
