package org.chancery.document.event;

import java.util.List;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * A register was opened.
 *
 * @param registerId the new register
 * @param organization whose it is
 * @param title its name
 * @param index its index
 * @param flow the flow whose documents it holds
 * @param period how long its counter runs
 * @param format what its numbers are made of
 * @param sectioned whether it counts each section for itself
 * @param zone the zone in which its days and periods begin
 * @param gapPolicy whether its numbers may have holes
 */
@StoredAs("document.RegisterOpened")
public record RegisterOpened(String registerId, String organization, String title, String index, String flow,
        String period, List<Item> format, boolean sectioned, String zone, String gapPolicy) implements RegisterEvent {

    public RegisterOpened {
        format = List.copyOf(format);
    }

    /** One item of a number. */
    public record Item(String part, @Nullable String text, @Nullable Integer digits) {

    }

}
