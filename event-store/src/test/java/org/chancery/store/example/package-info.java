/**
 * A family of events that only tests know.
 */
package org.chancery.store.example;
