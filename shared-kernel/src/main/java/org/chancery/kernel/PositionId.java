package org.chancery.kernel;

/**
 * The id of a position (должность); rights and inboxes belong to it, not to its holder.
 */
public record PositionId(String value) implements Identifier {

    public PositionId {
        value = Require.uuid(value);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
