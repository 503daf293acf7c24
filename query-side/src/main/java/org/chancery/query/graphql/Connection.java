package org.chancery.query.graphql;

import java.util.List;

import org.chancery.query.view.Page;
import org.chancery.query.view.Page.Count;
import org.chancery.query.view.Page.Row;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list in the words of the schema: the shape that Relay calls a connection.
 *
 * @param <D> the document in each row
 */
public final class Connection<D> {

    private final Page<D> page;

    private Connection(Page<D> page) {
        this.page = page;
    }

    public static <D> Connection<D> of(Page<D> page) {
        return new Connection<>(page);
    }

    /** The rows; each has a {@code node} and a {@code cursor}. */
    public List<Row<D>> edges() {
        return this.page.rows();
    }

    public PageInfo pageInfo() {
        List<Row<D>> rows = this.page.rows();
        return new PageInfo(this.page.hasNextPage(), this.page.hasPreviousPage(),
                rows.isEmpty() ? null : rows.getFirst().cursor(), rows.isEmpty() ? null : rows.getLast().cursor());
    }

    /** Counted only when a query selects it. */
    public Count count() {
        return this.page.count().get();
    }

    /** Where the page stands in its list. */
    public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
            @Nullable String endCursor) {

    }

}
