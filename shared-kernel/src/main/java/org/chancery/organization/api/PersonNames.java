package org.chancery.organization.api;

import org.chancery.kernel.Require;
import org.chancery.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/** The normal form of people's names. */
final class PersonNames {

    private PersonNames() {
    }

    static @Nullable Sealed<String> optional(@Nullable Sealed<String> name) {
        return (name != null) ? new Sealed<>(Require.code("personName", name.value(), 300)) : null;
    }

}
