package org.chancery.query.graphql.reference;

/**
 * That a field leads to an object of this type with this id; of any type, where the
 * schema says {@code Node}.
 */
record Reference(String typeName, String id) {

    static final String ANY_TYPE = "Node";

}
