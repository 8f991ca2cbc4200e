package org.lodestar.ui.security;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import org.springframework.stereotype.Component;

/** Decides who may enter a view: by {@link Needs} where it has it, else by Vaadin's own annotations; without any, nobody. */
@Component
class LiveAccess implements NavigationAccessChecker {
    private static final long serialVersionUID = 1L;

    private final AnnotatedViewAccessChecker annotations = new AnnotatedViewAccessChecker();
    private final transient SignedInPerson person;

    LiveAccess(SignedInPerson person) {
        this.person = person;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        var needs = context.getNavigationTarget().getAnnotation(Needs.class);
        if (needs == null) {
            return annotations.check(context);
        }
        return context.getPrincipal() != null && may(needs)
                ? context.allow()
                : context.deny("The person's roles do not include it");
    }

    private boolean may(Needs needs) {
        return needs.inWholeDistrict() ? person.mayOneOfEverywhere(needs.value()) : person.mayOneOf(needs.value());
    }
}
