package org.chancery.kernel;

/** What a position is trusted to do beyond its own work. Roles are kept apart (AUD-1). */
public enum Role {

    /**
     * Registers documents and keeps the journals of the organization (регистратор,
     * канцелярия).
     */
    REGISTRAR,

    /** Issues assignments, signs, decides (руководитель). */
    EXECUTIVE,

    /** Prepares for an executive, for his approval (помощник). */
    ASSISTANT,

    /** Watches over execution and accepts reports (контролёр). */
    CONTROLLER,

    /** Works on what is given to the position (исполнитель). */
    OFFICER,

    /** Reads history, gives no business command. */
    AUDITOR,

    /** Keeps the directory of organizations and people; sees no content. */
    ADMINISTRATOR,

    /**
     * Keeps the views of the installation in order; sees no content, gives no business
     * command.
     */
    OPERATOR

}
