package org.lodestar.ui.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A language the product speaks. Whoever has not chosen gets what their browser asks for, else English. The choice stays
 * with the browser, so that the sign-in page has it too.
 */
public enum Language {
    ENGLISH("English", Locale.US),
    SPANISH("Español", new Locale("es", "US"));

    private static final String COOKIE = "lodestar-language";
    private static final int A_YEAR_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /** The language of the page being drawn; English where no page is. */
    public static Language now() {
        var page = UI.getCurrent();
        if (page != null) return of(page.getLocale());
        var session = VaadinSession.getCurrent();
        return session == null ? ENGLISH : of(session.getLocale());
    }

    /** What whoever sends this request chose, else what their browser asks for. */
    public static Language asked(@Nullable VaadinRequest request) {
        if (request == null) return ENGLISH;
        var cookies = Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
        return cookies.filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> of(Locale.forLanguageTag(cookie.getValue())))
                .findFirst()
                .orElseGet(() -> of(request.getLocale()));
    }

    /** Speaks this language in all pages of this browser from now on; a page already drawn must be drawn anew. */
    public void choose() {
        var cookie = new Cookie(COOKIE, tag());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(A_YEAR_SECONDS);
        var request = VaadinService.getCurrentRequest();
        cookie.setSecure(request != null && request.isSecure());
        VaadinService.getCurrentResponse().addCookie(cookie);
        VaadinSession.getCurrent().setLocale(locale);
        VaadinSession.getCurrent().getUIs().forEach(page -> page.setLocale(locale));
    }

    /** "Español". */
    public String ownName() {
        return ownName;
    }

    /** The BCP 47 tag, "es". */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    private static Language of(Locale asked) {
        return Stream.of(values())
                .filter(language -> language.tag().equals(asked.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }
}
