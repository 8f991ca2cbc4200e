package org.lodestar.ui.words;

import com.vaadin.flow.component.html.Span;

/** A language by its own name, marked so that it is read out rightly among words of another. */
public final class LanguageName extends Span {

    public LanguageName(Language language) {
        super(language.ownName());
        getElement().setAttribute("lang", language.tag());
    }
}
