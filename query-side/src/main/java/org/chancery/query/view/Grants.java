package org.chancery.query.view;

import java.util.Locale;

import org.chancery.kernel.Role;

/**
 * The names of grants: what a document asks of its readers and a {@link Viewer} holds.
 * Written into documents, so a name never changes without a new version of the views.
 */
public final class Grants {

    /** Held by everybody who has signed in. */
    public static final String EVERYONE = "everyone";

    private Grants() {
    }

    public static String person(String personId) {
        return "person:" + personId;
    }

    public static String position(String positionId) {
        return "position:" + positionId;
    }

    /** Held by all who work in the organization. */
    public static String organization(String organizationId) {
        return "org:" + organizationId;
    }

    /** Held by those of the organization whose position has the role. */
    public static String role(String organizationId, Role role) {
        return organization(organizationId) + ":" + role.name().toLowerCase(Locale.ROOT);
    }

    public static String registrars(String organizationId) {
        return role(organizationId, Role.REGISTRAR);
    }

    public static String controllers(String organizationId) {
        return role(organizationId, Role.CONTROLLER);
    }

}
