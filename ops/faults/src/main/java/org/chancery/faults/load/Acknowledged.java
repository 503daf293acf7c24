package org.chancery.faults.load;

import org.chancery.standalone.client.Mutation;

/**
 * A command that the API has acknowledged: from then on it must not be lost.
 *
 * @param mutation the command
 * @param position the position that the API gave with its answer
 * @param atOnce whether the first attempt was answered; a later one may have found the
 * command done, and then got a later position
 */
public record Acknowledged(Mutation mutation, long position, boolean atOnce) {

    public String commandId() {
        return idOf(this.mutation);
    }

    static String idOf(Mutation mutation) {
        return String.valueOf(mutation.input().get("commandId"));
    }

}
