package org.chancery.document.event;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/** It was put into its case; the work on it is over. */
@StoredAs("document.DocumentFiled")
public record DocumentFiled(String documentId, String caseIndex, @Nullable String note) implements DocumentEvent {

}
