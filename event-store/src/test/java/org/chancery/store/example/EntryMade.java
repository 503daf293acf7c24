package org.chancery.store.example;

import org.chancery.kernel.StoredAs;

/** An entry was made in a ledger. */
@StoredAs("example.EntryMade")
public record EntryMade(String aggregateId, String text) implements LedgerEvent {

}
