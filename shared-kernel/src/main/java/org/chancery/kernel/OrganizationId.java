package org.chancery.kernel;

/** The id of an organization. */
public record OrganizationId(String value) implements Identifier {

    public OrganizationId {
        value = Require.uuid(value);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
