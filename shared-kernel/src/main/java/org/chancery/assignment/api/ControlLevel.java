package org.chancery.assignment.api;

/** How closely execution is watched (ASG-11). */
public enum ControlLevel {

    ORDINARY,

    /**
     * For the President, the Government, parliament, federal and law-enforcement bodies.
     */
    SPECIAL

}
