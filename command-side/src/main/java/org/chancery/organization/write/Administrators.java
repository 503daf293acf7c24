package org.chancery.organization.write;

import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;

/**
 * Who keeps the directory (AUD-1). Everybody sees it, so nobody else is told that
 * something is not there.
 */
final class Administrators {

    private Administrators() {
    }

    static void only(Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
    }

}
