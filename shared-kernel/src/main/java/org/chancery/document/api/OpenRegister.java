package org.chancery.document.api;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;

/**
 * Open a register (журнал регистрации): the documents of one flow, numbered one after
 * another.
 *
 * <p>
 * A registrar may, for his own organization. Refused when the format does not hold the
 * counter exactly once, or holds a section that the register does not have, and when a
 * register of this flow has the index already. The same content under the same id changes
 * nothing; other content is refused.
 *
 * @param registerId the new register's id
 * @param title its name
 * @param index its index, {@code 01-15}
 * @param flow the flow whose documents it holds
 * @param period how long its counter runs
 * @param format what its numbers are made of, in order
 * @param sectioned whether it counts each section for itself
 * @param zone the zone in which its days and periods begin, an IANA name
 * @param gapPolicy whether its numbers may have holes
 */
public record OpenRegister(@TargetAggregateIdentifier RegisterId registerId, String title, String index, Flow flow,
        NumberingPeriod period, List<NumberItem> format, boolean sectioned, String zone,
        GapPolicy gapPolicy) implements RegisterCommand {

    public OpenRegister {
        title = Require.text("title", title, 500);
        index = Require.code("index", index, 30);
        Require.present("flow", flow);
        period = (period != null) ? period : NumberingPeriod.YEAR;
        format = Require.some("format", 20, format);
        zone = Require.zone("zone", zone).getId();
        gapPolicy = (gapPolicy != null) ? gapPolicy : GapPolicy.GAPLESS;
        holdsTheCounterOnce(format);
        if (!sectioned && format.stream().anyMatch((item) -> item.part() == NumberItem.Part.SECTION)) {
            throw Refused.because(DocumentRefusal.NUMBER_FORMAT).with("field", "format");
        }
    }

    private static void holdsTheCounterOnce(List<NumberItem> format) {
        if (format.stream().filter((item) -> item.part() == NumberItem.Part.COUNTER).count() != 1) {
            throw Refused.because(DocumentRefusal.NUMBER_FORMAT).with("field", "format");
        }
    }

}
