package org.chancery.document.api;

import java.time.LocalDate;

import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Who sent an incoming document, and how he marked it.
 *
 * @param organization the sender, when he is an organization of the installation
 * @param name the sender's name, when he is not
 * @param number the sender's own number; absent when he gave none (б/н)
 * @param datedOn the sender's own date
 */
public record Correspondent(@Nullable OrganizationId organization, @Nullable String name, @Nullable String number,
        @Nullable LocalDate datedOn) {

    public Correspondent {
        name = Require.optionalText("name", name, 500);
        number = (number != null && !number.isBlank()) ? Require.code("number", number, 100) : null;
        datedOn = Require.optionalDate("datedOn", datedOn);
        if (organization == null && name == null) {
            throw Refused.because(DocumentRefusal.CORRESPONDENT_MISSING).with("field", "name");
        }
    }

}
