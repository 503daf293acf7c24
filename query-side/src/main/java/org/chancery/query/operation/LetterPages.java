package org.chancery.query.operation;

import java.util.List;
import java.util.regex.Pattern;

import org.chancery.kernel.Refused;
import org.chancery.query.projection.Letter;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.QueryRefusal;

/**
 * Dead letters, page by page. Their cursor is their position: an operator may know it.
 */
final class LetterPages {

    private static final int COUNTED = 10_000;

    private static final Pattern CURSOR = Pattern.compile("\\d{1,18}");

    private LetterPages() {
    }

    static Page<Letter> find(ViewOperations operations, String view, PageRequest request) {
        List<Letter> found = operations.letters(view, position(request), request.first() + 1);
        boolean more = found.size() > request.first();
        List<Page.Row<Letter>> rows = (more ? found.subList(0, request.first()) : found).stream()
            .map((letter) -> new Page.Row<>(letter, String.valueOf(letter.position())))
            .toList();
        return new Page<>(rows, more, request.after() != null, () -> count(operations, view));
    }

    private static long position(PageRequest request) {
        String after = request.after();
        if (after == null) {
            return -1;
        }
        if (!CURSOR.matcher(after).matches()) {
            throw Refused.because(QueryRefusal.INVALID_CURSOR);
        }
        return Long.parseLong(after);
    }

    private static Page.Count count(ViewOperations operations, String view) {
        int count = operations.letters(view, -1, COUNTED + 1).size();
        return new Page.Count(Math.min(count, COUNTED), count > COUNTED);
    }

}
