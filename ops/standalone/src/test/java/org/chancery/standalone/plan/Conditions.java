package org.chancery.standalone.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * The fields by which a filter narrows down what can match.
 *
 * @param equal those that must have one of some values
 * @param bounded those whose values lie between bounds, or begin in some way
 * @param alternatives where only one of some conditions need hold: each of them
 */
record Conditions(Set<String> equal, Set<String> bounded, List<Conditions> alternatives) {

    private static final Set<String> BOUNDS = Set.of("$lt", "$lte", "$gt", "$gte", "$regex", "$regularExpression");

    static Conditions of(BsonDocument filter) {
        Conditions conditions = new Conditions(new HashSet<>(), new HashSet<>(), new ArrayList<>());
        conditions.addAll("", filter);
        return conditions;
    }

    boolean narrow(String field) {
        return this.equal.contains(field) || this.bounded.contains(field)
                || this.alternatives.stream().anyMatch((one) -> one.narrow(field));
    }

    private void addAll(String path, BsonDocument filter) {
        filter.forEach((name, demand) -> {
            if (name.equals("$and")) {
                ((BsonArray) demand).forEach((one) -> addAll(path, one.asDocument()));
            }
            else if (name.equals("$or")) {
                ((BsonArray) demand).forEach((one) -> this.alternatives.add(of(one.asDocument())));
            }
            else if (!name.startsWith("$")) {
                add(path + name, demand);
            }
        });
    }

    private void add(String field, BsonValue demand) {
        if (demand.isRegularExpression()) {
            this.bounded.add(field);
        }
        else if (!demand.isDocument() || !demand.asDocument().getFirstKey().startsWith("$")) {
            this.equal.add(field);
        }
        else {
            demand.asDocument().forEach((operator, value) -> addOperator(field, operator, value));
        }
    }

    private void addOperator(String field, String operator, BsonValue value) {
        if (operator.equals("$eq") || operator.equals("$in")) {
            this.equal.add(field);
        }
        else if (operator.equals("$elemMatch")) {
            addAll(field + ".", value.asDocument());
        }
        else if (BOUNDS.contains(operator)) {
            this.bounded.add(field);
        }
    }

}
