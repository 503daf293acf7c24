package org.chancery.standalone.demo;

import java.util.List;
import java.util.Locale;

/** The offices open their registers. */
final class RegisterActs {

    private static final String OPENED = "-30 09:00";

    private RegisterActs() {
    }

    static void tell(Scribe scribe) {
        StoryFile.read("registers", NewRegister.class).forEach((register) -> register.tell(scribe));
    }

    static String id(String organization, String flow) {
        return DemoId.of("register", organization + "/" + flow);
    }

    /**
     * One register.
     *
     * @param of the organization
     * @param index its index
     * @param flow what it numbers
     * @param title its name
     */
    record NewRegister(String of, String index, String flow, String title) {

        void tell(Scribe scribe) {
            scribe.tell(this.of + "/" + this.flow, scribe.registrarOf(this.of).signIn(), OPENED, "openRegister",
                    Input.of("registerId", id(this.of, this.flow))
                        .and("title", this.title)
                        .and("index", this.index)
                        .and("flow", this.flow.toUpperCase(Locale.ROOT))
                        .and("format",
                                List.of(Input.of("part", "INDEX").fields(),
                                        Input.of("part", "LITERAL").and("text", "/").fields(),
                                        Input.of("part", "COUNTER").fields())));
        }

    }

}
