package org.chancery.store.example;

import org.chancery.kernel.StoredAs;

/** A ledger was opened. */
@StoredAs("example.LedgerOpened")
public record LedgerOpened(String aggregateId) implements LedgerEvent {

}
