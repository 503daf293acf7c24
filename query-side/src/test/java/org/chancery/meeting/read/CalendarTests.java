package org.chancery.meeting.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.chancery.meeting.api.MeetingKind;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.event.MeetingCancelled;
import org.chancery.query.graphql.reference.ViewNodes;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.CursorKey;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Pages;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.meeting.read.MeetingFacts.GUEST;
import static org.chancery.meeting.read.MeetingFacts.MEMBER;
import static org.chancery.meeting.read.MeetingFacts.STRANGER;
import static org.chancery.meeting.read.MeetingFacts.in;
import static org.chancery.meeting.read.MeetingFacts.scheduled;

/** Which meetings lie in a range of days. */
class CalendarTests {

    /** Midnight in Moscow, at which the ninth of April begins. */
    private static final Instant MIDNIGHT = Instant.parse("2026-04-08T21:00:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 4, 9);

    private final ProjectedView<MeetingCard> view = ProjectedView.of(new MeetingCardProjector(), getClass());

    @ParameterizedTest(name = "from {0} to {1} hours after midnight: {2}")
    @CsvSource({ "-2, -1, false", "-1, 0, false", "-1, 1, true", "0, 1, true", "10, 12, true", "23, 25, true",
            "24, 25, false", "-24, 48, true", "-167, 1, true", "-168, 0, false" })
    void holdsWhatLastsIntoTheDayOrBeginsInIt(int from, int to, boolean holds) {
        meeting(1, from, to);

        assertThat(calendar(DAY, DAY.plusDays(1), "Europe/Moscow", in(MEMBER), null).rows()).hasSize(holds ? 1 : 0);
    }

    @Test
    void daysAreThoseOfTheZone() {
        meeting(1, 0, 1);

        assertThat(calendar(DAY, DAY.plusDays(1), "Europe/London", in(MEMBER), null).rows()).isEmpty();
        assertThat(calendar(DAY.minusDays(1), DAY, "Europe/London", in(MEMBER), null).rows()).hasSize(1);
    }

    @Test
    void neighbouringRangesShareNoMeetingThatLiesInOneDay() {
        meeting(1, 0, 24);

        assertThat(calendar(DAY.minusDays(7), DAY, "Europe/Moscow", in(MEMBER), null).rows()).isEmpty();
        assertThat(calendar(DAY.plusDays(1), DAY.plusDays(8), "Europe/Moscow", in(MEMBER), null).rows()).isEmpty();
    }

    @Test
    void overlappingMeetingsAreAllShownInTheOrderOfTheirBeginning() {
        meeting(3, 9, 12);
        meeting(2, 9, 10);
        meeting(1, 8, 18);

        assertThat(idsOf(calendar(DAY, DAY.plusDays(1), "Europe/Moscow", in(MEMBER), null))).containsExactly(id(1),
                id(2), id(3));
    }

    @Test
    void showsOnlyWhatOneMaySeeAndCountsOnlyThat() {
        meeting(1, 9, 10);

        Page<MeetingCard> page = calendar(DAY, DAY.plusDays(1), "Europe/Moscow", in(STRANGER), null);

        assertThat(page.rows()).isEmpty();
        assertThat(page.count().get().value()).isZero();
    }

    @Test
    void isFilteredByAllConditionsAtOnce() {
        meeting(1, 9, 10);
        meeting(2, 9, 10);
        this.view.given(new MeetingCancelled(id(2), "Вопрос снят"));

        assertThat(found(new MeetingFilter(List.of(MeetingCard.State.SCHEDULED), null, null))).containsExactly(id(1));
        assertThat(found(new MeetingFilter(null, List.of(MeetingKind.WEBINAR), null))).isEmpty();
        assertThat(found(new MeetingFilter(null, List.of(MeetingKind.COLLEGIAL_SESSION), MEMBER))).hasSize(2);
        assertThat(found(new MeetingFilter(null, null, GUEST))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "2026-04-09, 2026-04-09, CALENDAR_RANGE", "2026-04-10, 2026-04-09, CALENDAR_RANGE",
            "2026-04-09, 2027-04-11, CALENDAR_RANGE" })
    void rejectsRangeThatIsEmptyOrLongerThanAYear(LocalDate from, LocalDate to, MeetingRefusal code) {
        refused(from, to, "Europe/Moscow", code);
    }

    @ParameterizedTest
    @CsvSource({ "0000-01-01, 2026-04-09, Europe/Moscow, DATE_OUT_OF_RANGE",
            "2026-04-09, 9999-12-31, Europe/Moscow, DATE_OUT_OF_RANGE",
            "2026-04-09, 2026-04-10, Europe/Rostov, INVALID_VALUE" })
    void rejectsDaysAndZonesThatCannotBeMeant(LocalDate from, LocalDate to, String zone, KernelRefusal code) {
        refused(from, to, zone, code);
    }

    private static void refused(LocalDate from, LocalDate to, String zone, RefusalCode code) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> CalendarRange.of(from, to, zone))
            .extracting(Refused::code)
            .isEqualTo(code);
    }

    private void meeting(int number, int fromHour, int toHour) {
        this.view.given(
                scheduled(id(number), MIDNIGHT.plusSeconds(fromHour * 3_600L), MIDNIGHT.plusSeconds(toHour * 3_600L)));
    }

    private static String id(int number) {
        return new UUID(11, number).toString();
    }

    private List<String> found(MeetingFilter filter) {
        return idsOf(calendar(DAY, DAY.plusDays(1), "Europe/Moscow", in(MEMBER), filter));
    }

    private static List<String> idsOf(Page<MeetingCard> page) {
        return page.rows().stream().map((row) -> row.node().id()).toList();
    }

    private Page<MeetingCard> calendar(LocalDate from, LocalDate to, String zone, Viewer viewer,
            @Nullable MeetingFilter filter) {
        MeetingFinder finder = new MeetingFinder(new Pages(this.view, CursorKey.random()),
                new ViewNodes<>("Meeting", MeetingCards.VIEW, MeetingCard::id, this.view), this.view);
        return finder.calendar(CalendarRange.of(from, to, zone), viewer, MeetingFilter.toBson(filter),
                MeetingCards.Order.STARTS_AT_ASC, PageRequest.of(null, null));
    }

}
