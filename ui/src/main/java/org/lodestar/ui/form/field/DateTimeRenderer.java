package org.lodestar.ui.form.field;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** A date, a time, or both, written as form-js writes them: 2026-11-24, 15:30, 2026-11-24T15:30. */
final class DateTimeRenderer implements FieldRenderer {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MINUTES_OFFERED = 15;
    private static final String NO_DATE = "This is not a date. Write it like 11/24/2026.";
    private static final String NO_TIME = "This is not a time. Write it like 3:30 PM.";
    private static final String NO_MOMENT = "This needs a date and a time, like 11/24/2026 and 3:30 PM.";

    /** What a field says of typed text that is no date or time. */
    static final Set<String> NOT_READABLE = Set.of(NO_DATE, NO_TIME, NO_MOMENT);

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        return switch (field.source().path("subtype").asText("date")) {
            case "time" -> time(field, path, model);
            case "datetime" -> both(field, path, model);
            default -> date(field, path, model);
        };
    }

    private static FieldView date(FormField field, FieldPath path, FormModel model) {
        var input = new DatePicker();
        input.setManualValidation(true);
        input.setI18n(unmistakable().setBadInputErrorMessage(NO_DATE));
        if (field.source().path("disallowPassedDates").asBoolean(false)) {
            input.setMin(LocalDate.now());
        }
        return new InputView<>(input, field, path, model, DateTimeRenderer::written, Values::date);
    }

    private static FieldView time(FormField field, FieldPath path, FormModel model) {
        var input = new TimePicker();
        input.setManualValidation(true);
        input.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(NO_TIME));
        input.setStep(Duration.ofMinutes(field.source().path("timeInterval").asInt(MINUTES_OFFERED)));
        return new InputView<>(
                input, field, path, model, time -> time == null ? null : written(time, field), Values::time);
    }

    private static FieldView both(FormField field, FieldPath path, FormModel model) {
        var input = new DateTimePicker();
        input.setManualValidation(true);
        input.setDatePickerI18n(unmistakable());
        input.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setBadInputErrorMessage(NO_MOMENT)
                .setIncompleteInputErrorMessage(NO_MOMENT));
        input.setStep(Duration.ofMinutes(field.source().path("timeInterval").asInt(MINUTES_OFFERED)));
        return new InputView<>(
                input,
                field,
                path,
                model,
                moment -> moment == null ? null : moment.toLocalDate() + "T" + written(moment.toLocalTime(), field),
                DateTimeRenderer::moment);
    }

    /** Shown with the month's name, because 3/4 is March to some and April to others; typed as people here type it. */
    private static DatePicker.DatePickerI18n unmistakable() {
        return new DatePicker.DatePickerI18n()
                .setFirstDayOfWeek(0)
                .setDateFormats("d MMM yyyy", "M/d/yyyy", "M/d/yy", "yyyy-MM-dd");
    }

    private static @Nullable Object written(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** With the zone only where the form asks for it: most appointments mean the clock on the wall. */
    private static String written(LocalTime time, FormField field) {
        var offset = ZoneId.systemDefault().getRules().getOffset(java.time.Instant.now());
        return switch (field.source().path("timeSerializingFormat").asText("no_timezone")) {
            case "utc_offset" -> TIME.format(time) + offset.getId();
            case "utc_normalized" -> TIME.format(time.atOffset(offset).withOffsetSameInstant(ZoneOffset.UTC)) + "Z";
            default -> TIME.format(time);
        };
    }

    private static @Nullable LocalDateTime moment(Object answer) {
        var date = Values.date(answer);
        var time = Values.time(answer);
        return date == null || time == null ? null : date.atTime(time);
    }
}
