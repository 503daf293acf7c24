package org.chancery.organization.write;

import org.chancery.kernel.PersonId;
import org.chancery.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Who is known to the directory. A person is entered together with what is decided about
 * him or not at all.
 */
public interface People {

    /**
     * The person's name, as the directory has it; entered as said, when it has none yet.
     */
    Sealed<String> name(PersonId person, @Nullable Sealed<String> said);

}
