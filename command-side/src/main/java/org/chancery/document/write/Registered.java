package org.chancery.document.write;

import java.time.LocalDate;

import org.chancery.document.event.DocumentRegistered;

/**
 * The document has its number; that happens once (DOC-5).
 *
 * @param registerId the register
 * @param number the number as people read it
 * @param on the day
 */
record Registered(String registerId, String number, LocalDate on) {

    static Registered of(DocumentRegistered event) {
        return new Registered(event.registerId(), event.number(), event.registeredOn());
    }

}
