package org.chancery.query.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.codecs.pojo.annotations.BsonId;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.query.mongo.TestMongo;
import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Lists in pages: every row once and in order, whatever the values are and whatever is
 * written meanwhile; and nothing but what the viewer may see, in counts too.
 */
abstract class PagesConformance {

    private static final View<Letter> LETTERS = View.of("letters", 1, Letter.class, ViewIndex.forList("subject"),
            ViewIndex.forList("dueAt"));

    private static final View<Letter> OTHERS = View.of("others", 1, Letter.class, ViewIndex.forList("subject"));

    private static final Sorting BY_SUBJECT = Sorting.ascending("SUBJECT_ASC", "subject");

    private static final Sorting BY_DUE = Sorting.ascending("DUE_AT_ASC", "dueAt");

    private static final Sorting BY_DUE_DESCENDING = Sorting.descending("DUE_AT_DESC", "dueAt");

    private static final List<String> SUBJECTS = List.of("Ёлка", "Ель", "ель", "Ж/д переезд", "О ремонте", "О ремонте",
            "Z", "а́", "Я", "");

    private final Viewer clerk = viewer("position:clerk");

    private MongoCollection<Letter> letters;

    private Pages pages;

    abstract MongoClient client();

    @BeforeEach
    void openPages() {
        ViewReader views = ReadingNode.of(TestMongo.emptyDatabase(client(), getClass())).views();
        this.letters = views.collection(LETTERS);
        this.pages = new Pages(views, CursorKey.random());
    }

    static Stream<Sorting> sortings() {
        return Stream.of(BY_SUBJECT, Sorting.descending("SUBJECT_DESC", "subject"), BY_DUE, BY_DUE_DESCENDING,
                Sorting.ascending("PLACE_ASC", "place.name"), Sorting.descending("PLACE_DESC", "place.name"),
                Sorting.ascending("ID_ASC", "_id"));
    }

    @ParameterizedTest
    @MethodSource("sortings")
    void showsEveryRowOnceAndInOrderOverTiesAndAbsentValues(Sorting sorting) {
        insert(100);

        List<Letter> all = walk(sorting, 7);

        assertThat(all).hasSize(100).doesNotHaveDuplicates();
        assertThat(all).as("the order of one long page").isEqualTo(walk(sorting, 100));
    }

    @Test
    void sortsByIdWhatIsEqualAndPutsAbsentValuesFirst() {
        insert(60);

        assertThat(walk(BY_DUE, 9)).isSortedAccordingTo(
                Comparator.comparing(Letter::dueAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                    .thenComparing(Letter::id));
        assertThat(walk(BY_DUE_DESCENDING, 9)).isEqualTo(walk(BY_DUE, 100).reversed());
    }

    @Test
    void neitherRepeatsNorSkipsWhenRowsComeAndGoBetweenPages() {
        insert(60);
        Set<String> before = new HashSet<>(walk(BY_SUBJECT, 100).stream().map(Letter::id).toList());

        List<String> seen = new ArrayList<>();
        Page<Letter> page = find(this.clerk, BY_SUBJECT, 5, null);
        while (page.hasNextPage()) {
            page.rows().forEach((row) -> seen.add(row.node().id()));
            Page.Row<Letter> last = page.rows().getLast();
            this.letters.insertOne(letter("new" + seen.size(), 2 * seen.size()));
            // The very row that the next page begins after.
            this.letters.deleteOne(Filters.eq(last.node().id()));
            page = find(this.clerk, BY_SUBJECT, 5, last.cursor());
        }
        page.rows().forEach((row) -> seen.add(row.node().id()));

        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    void saysWhetherPagesFollowAndComeBefore() {
        insert(10);

        Page<Letter> first = find(this.clerk, BY_DUE, 5, null);
        Page<Letter> second = find(this.clerk, BY_DUE, 5, first.rows().getLast().cursor());
        Page<Letter> third = find(this.clerk, BY_DUE, 5, second.rows().getLast().cursor());

        assertThat(first.hasNextPage()).isTrue();
        assertThat(first.hasPreviousPage()).isFalse();
        assertThat(second.hasNextPage()).isFalse();
        assertThat(second.hasPreviousPage()).isTrue();
        assertThat(third.rows()).isEmpty();
    }

    @Test
    void showsAndCountsOnlyWhatTheViewerMaySee() {
        insert(30);
        this.letters.insertOne(new Letter("secret", 0, List.of("position:head"), "Я", null, null));

        assertThat(walk(BY_SUBJECT, 10)).extracting(Letter::id).doesNotContain("secret");
        assertThat(countFor(this.clerk)).isEqualTo(new Page.Count(30, false));
        assertThat(countFor(viewer("position:head"))).isEqualTo(new Page.Count(1, false));
        assertThat(countFor(viewer())).isEqualTo(new Page.Count(0, false));
    }

    @Test
    void countsTheFilteredListWhateverThePage() {
        insert(30);

        Page<Letter> page = this.pages.find(LETTERS, this.clerk, Filters.eq("subject", "О ремонте"), BY_DUE,
                new PageRequest(1, null));

        assertThat(page.rows()).extracting((row) -> row.node().subject()).containsExactly("О ремонте");
        assertThat(page.count().get()).isEqualTo(new Page.Count(6, false));
    }

    @Test
    void countsToTenThousandAndThenSaysThatThereAreMore() {
        insert(10_000);
        assertThat(countFor(this.clerk)).isEqualTo(new Page.Count(10_000, false));

        this.letters.insertOne(letter("one too many", 1));
        assertThat(countFor(this.clerk)).isEqualTo(new Page.Count(10_000, true));
    }

    @Test
    void refusesEveryCursorThatItDidNotGiveForThisList() {
        insert(10);
        String cursor = find(this.clerk, BY_SUBJECT, 5, null).rows().getLast().cursor();

        assertInvalid(LETTERS, BY_DUE, cursor);
        assertInvalid(OTHERS, BY_SUBJECT, cursor);
        for (String text : List.of("", "не курсор", "YQ", "a".repeat(100_000), cursor.substring(1), cursor + "A")) {
            assertInvalid(LETTERS, BY_SUBJECT, text);
        }
    }

    @Test
    void refusesACursorWithAnyByteChanged() {
        insert(10);
        byte[] cursor = Base64.getUrlDecoder().decode(find(this.clerk, BY_SUBJECT, 5, null).rows().getLast().cursor());

        for (int i = 0; i < cursor.length; i++) {
            byte[] changed = cursor.clone();
            changed[i] ^= 1;
            assertInvalid(LETTERS, BY_SUBJECT, Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        }
    }

    @Test
    void refusesPagesOfNoRowsAndOfTooMany() {
        for (int first : new int[] { Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE }) {
            assertThat(catchThrowableOfType(Refused.class, () -> new PageRequest(first, null)).code())
                .isEqualTo(QueryRefusal.PAGE_SIZE);
        }
        assertThat(PageRequest.of(null, null).first()).isEqualTo(20);
        assertThat(PageRequest.of(100, null).first()).isEqualTo(100);
    }

    private void assertInvalid(View<Letter> view, Sorting sorting, String cursor) {
        PageRequest request = new PageRequest(5, cursor);
        Refused refused = catchThrowableOfType(Refused.class,
                () -> this.pages.find(view, this.clerk, Filters.empty(), sorting, request));
        assertThat(refused).as(cursor).isNotNull();
        assertThat(refused.code()).isEqualTo(QueryRefusal.INVALID_CURSOR);
    }

    private List<Letter> walk(Sorting sorting, int first) {
        List<Letter> all = new ArrayList<>();
        Page<Letter> page = find(this.clerk, sorting, first, null);
        while (page.hasNextPage()) {
            page.rows().forEach((row) -> all.add(row.node()));
            page = find(this.clerk, sorting, first, page.rows().getLast().cursor());
        }
        page.rows().forEach((row) -> all.add(row.node()));
        return all;
    }

    private Page<Letter> find(Viewer viewer, Sorting sorting, int first, @Nullable String after) {
        return this.pages.find(LETTERS, viewer, Filters.empty(), sorting, new PageRequest(first, after));
    }

    private Page.Count countFor(Viewer viewer) {
        return find(viewer, BY_SUBJECT, 1, null).count().get();
    }

    private void insert(int count) {
        this.letters.insertMany(IntStream.range(0, count).mapToObj((i) -> letter("id" + i, i)).toList());
    }

    /** Few subjects, dates and places, so that many are equal, and many have none. */
    private static Letter letter(String id, int i) {
        return new Letter(id, i, List.of("position:clerk", "org:1"), SUBJECTS.get(i % SUBJECTS.size()),
                (i % 3 == 0) ? null : Instant.ofEpochSecond(i % 5), (i % 4 == 0) ? null : new Place("Место " + i % 3));
    }

    private static Viewer viewer(String... grants) {
        String id = "00000000-0000-7000-8000-000000000001";
        return new Viewer(
                new Actor(new PersonId(id), new PositionId(id), new OrganizationId(id), Set.of(), null, Capacity.OWN),
                Set.of(grants));
    }

    /** A row that may lack what it is sorted by. */
    public record Letter(@BsonId String id, long version, List<String> readers, String subject, @Nullable Instant dueAt,
            @Nullable Place place) {

    }

    /** Where it came from. */
    public record Place(String name) {

    }

}
