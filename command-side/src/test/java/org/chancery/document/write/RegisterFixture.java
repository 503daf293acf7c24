package org.chancery.document.write;

import java.util.List;

import org.chancery.command.Actors;
import org.chancery.document.api.Flow;
import org.chancery.document.api.GapPolicy;
import org.chancery.document.api.NumberItem;
import org.chancery.document.api.NumberItem.Part;
import org.chancery.document.api.NumberingPeriod;
import org.chancery.document.api.OpenRegister;
import org.chancery.document.api.RegisterId;
import org.chancery.document.event.RegisterOpened;

/** The registers of the ministry. */
final class RegisterFixture {

    static final RegisterId REGISTER = new RegisterId(Actors.id("register"));

    private RegisterFixture() {
    }

    static OpenRegister open(NumberItem... format) {
        return new OpenRegister(REGISTER, "Входящие", "01-15", Flow.INCOMING, NumberingPeriod.YEAR, List.of(format),
                false, "Europe/Moscow", GapPolicy.GAPLESS);
    }

    static OpenRegister open(String register, String index, Flow flow) {
        return new OpenRegister(new RegisterId(Actors.id(register)), "Входящие", index, flow, NumberingPeriod.YEAR,
                List.of(item(Part.COUNTER)), false, "Europe/Moscow", GapPolicy.GAPLESS);
    }

    /** {@code 01-15/1} */
    static OpenRegister open() {
        return open(item(Part.INDEX), literal("/"), item(Part.COUNTER));
    }

    static RegisterOpened opened() {
        return new RegisterOpened(REGISTER.value(), Actors.MINISTRY.value(), "Входящие", "01-15", "INCOMING", "YEAR",
                List.of(new RegisterOpened.Item("INDEX", null, null), new RegisterOpened.Item("LITERAL", "/", null),
                        new RegisterOpened.Item("COUNTER", null, null)),
                false, "Europe/Moscow", "GAPLESS");
    }

    static NumberItem item(Part part) {
        return new NumberItem(part, null, null);
    }

    static NumberItem literal(String text) {
        return new NumberItem(Part.LITERAL, text, null);
    }

    static NumberItem counter(int digits) {
        return new NumberItem(Part.COUNTER, null, digits);
    }

}
