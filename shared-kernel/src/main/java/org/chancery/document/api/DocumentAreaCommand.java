package org.chancery.document.api;

import org.chancery.kernel.Command;

/** What can be asked in the area of documents. */
public sealed interface DocumentAreaCommand extends Command permits RegisterCommand, DocumentCommand {

}
