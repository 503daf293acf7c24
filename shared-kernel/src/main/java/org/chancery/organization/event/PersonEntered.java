package org.chancery.organization.event;

import org.chancery.kernel.Sealed;
import org.chancery.kernel.StoredAs;

/** A person was entered in the directory, on being appointed for the first time. */
@StoredAs("organization.PersonEntered")
public record PersonEntered(String personId, Sealed<String> personName) implements PersonEvent {

}
